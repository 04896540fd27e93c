import type { Datofelt } from '../../skjema/felt.ts'
import type { Overgang } from '../bruk.ts'

type Ord = { tittel: string; iEttertid: string }
/** The day that was chosen instead of today, and where a new choice goes. */
type Valgt = { dag: string | null; velg: (dag: string | null) => void }

/**
 * The day a form tells of: today until another is chosen. There is no field where no other day is
 * possible.
 */
export function skjeddeFelt(
  { tidligst }: Pick<Overgang, 'tidligst'>,
  idag: string,
  ord: Ord,
  valgt: Valgt,
) {
  const dag = valgt.dag ?? idag
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
    endre: (verdi: string) => valgt.velg(verdi === idag ? null : verdi),
  }
}
