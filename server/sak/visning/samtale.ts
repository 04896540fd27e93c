import type { Omverden } from '../../../machines/forlop/decide.ts'
import { verdenI } from '../../../machines/forlop/decide.ts'
import { skjemaFor, tidligst } from '../../../machines/forlop/hendelser.ts'
import { samtalen } from '../../../machines/forlop/samtale.ts'
import type { KravInn } from '../../../machines/sak/krav/inn.ts'
import { handlingstittel } from '../../tekster/hendelse.ts'
import { tekster } from '../../tekster/oversett.ts'
import { merkSkjema } from '../../tekster/skjema.ts'
import type { Skjemaonske } from '../inndata.ts'
import type { Navn } from './folk.ts'
import { somJson } from './somJson.ts'
import type { Vist } from './vist.ts'

type Grunnlag = Vist & {
  asker: KravInn['hendelse']
  omverden: Omverden
  navn: Navn
  onske: Skjemaonske
}

/**
 * What can be written down in one sitting on the present trinn, with words; and the form where it is
 * asked for, also of what the case takes only when the rest is there.
 */
export const visSamtale = ({
  klar: { rutine, stand },
  spraak,
  asker,
  omverden,
  navn,
  onske,
}: Grunnlag) => {
  const { context: kontekst } = stand.sak
  const verden = verdenI(stand, omverden)
  const oppslag = { rutine, kontekst, navn: (id: string) => navn[id] ?? '' }
  const onsket = new Set(
    typeof onske === 'object'
      ? onske.flatMap(({ type, om }) => (om === undefined ? type : []))
      : [],
  )
  return samtalen(stand, asker).map(({ type, gjort }) => ({
    type,
    gjort,
    tittel: handlingstittel(spraak, type, kontekst.trinn),
    beskrivelse: tekster[spraak].hendelse[type].beskrivelse,
    /** The earliest day on which it may be said to have happened. */
    tidligst: tidligst(type, verden),
    ...(onsket.has(type) && {
      skjema: merkSkjema(type, somJson(skjemaFor(type, verden)), spraak, oppslag),
    }),
  }))
}
