import type { Mulighet, Omverden } from '../../../machines/forlop/decide.ts'
import { muligheter, verdenI } from '../../../machines/forlop/decide.ts'
import { definisjonAv, skjemaFor, tidligst } from '../../../machines/forlop/hendelser.ts'
import type { KravInn } from '../../../machines/sak/krav/inn.ts'
import { handlingstittel } from '../../tekster/hendelse.ts'
import { tekster } from '../../tekster/oversett.ts'
import { omProsess } from '../../tekster/prosess.ts'
import { merkSkjema } from '../../tekster/skjema.ts'
import type { Skjemaonske } from '../inndata.ts'
import type { VistProsess } from './deler/prosesser.ts'
import type { Navn } from './folk.ts'
import type { mangelviser } from './mangler.ts'
import { somJson } from './somJson.ts'
import type { Vist } from './vist.ts'

type Grunnlag = Vist & {
  asker: KravInn['hendelse']
  omverden: Omverden
  navn: Navn
  prosesser: readonly VistProsess[]
  onske: Skjemaonske
  visMangler: ReturnType<typeof mangelviser>
}

const onsket = (onske: Skjemaonske, { type, om }: Mulighet): boolean =>
  onske === 'alle' || (onske?.some((en) => en.type === type && en.om === om) ?? false)

/** Every transition of the present state, allowed or not, with words, and the form where it is asked for. */
export const visOverganger = ({
  klar: { rutine, stand },
  spraak,
  asker,
  omverden,
  navn,
  prosesser,
  onske,
  visMangler,
}: Grunnlag) => {
  const { hendelse } = tekster[spraak]
  const { context: kontekst } = stand.sak
  const oppslag = { rutine, kontekst, navn: (id: string) => navn[id] ?? '' }
  // A routine that is not in force yet is nothing to wait for on the page, nor is what has nothing to choose.
  const mulige = muligheter(stand, asker).filter(
    ({ mangler }) => !mangler.some(({ krav }) => krav === 'nyRutine' || krav === 'noeAaVelge'),
  )
  return mulige.map((mulighet) => {
    const { type, om, krav, mangler } = mulighet
    const { gruppe, slag, svarer = [] } = definisjonAv(type)
    const verden = verdenI(stand, omverden, om)
    const prosess = prosesser.find((p) => p.om === om)
    const tittel = handlingstittel(spraak, type, kontekst.trinn)
    return {
      type,
      ...(om !== undefined && { om }),
      gruppe,
      slag,
      svarer,
      /** What is done, and with which of many: the two are told apart where there is more than one. */
      navn: tittel,
      tittel: prosess ? omProsess(spraak, tittel, prosess.tittel) : tittel,
      beskrivelse: hendelse[type].beskrivelse,
      roller: krav.roller ?? [],
      tillatt: mangler.length === 0,
      /** The earliest day on which it may be said to have happened. */
      tidligst: tidligst(type, verden),
      mangler: visMangler(mangler),
      ...(onsket(onske, mulighet) && {
        skjema: merkSkjema(type, somJson(skjemaFor(type, verden)), spraak, oppslag),
      }),
    }
  })
}
