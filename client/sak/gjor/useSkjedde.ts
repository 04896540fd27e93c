import { useState } from 'react'
import type { Datofelt } from '../../skjema/felt.ts'
import { utkast } from '../../utkast.ts'
import type { Overgang } from '../bruk.ts'

type Ord = { tittel: string; iEttertid: string }

/**
 * The day a form tells of: today until another is chosen, and remembered with what is filled in. There
 * is no field where no other day is possible.
 */
export function useSkjedde(
  nokkel: string,
  { tidligst }: Pick<Overgang, 'tidligst'>,
  idag: string,
  ord: Ord,
) {
  const key = `${nokkel} skjedde`
  const [dag, settDag] = useState(() => String(utkast.hent(key) ?? idag))
  const felt: Datofelt | undefined =
    tidligst < idag
      ? {
          art: 'dato',
          tittel: ord.tittel,
          beskrivelse: dag === idag ? undefined : ord.iEttertid,
          paakrevd: true,
          naarTom: 'utelat',
          verdi: dag,
          fra: tidligst,
          til: idag,
        }
      : undefined
  return {
    felt,
    dag: felt ? dag : idag,
    /** What goes along when it is sent: nothing when it was today. */
    naar: felt && dag !== idag ? { skjedde: dag } : {},
    endre: (verdi: string) => {
      settDag(verdi)
      utkast.remember(key, verdi === idag ? undefined : verdi)
    },
  }
}
