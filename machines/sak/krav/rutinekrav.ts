import { normaleSkoledager } from '../../fravaer/naervaer.ts'
import type { KravNavn } from '../../rutine/trinn.ts'
import { trinnetsEvaluering } from '../plan/periode.ts'
import { manglerIUtkast } from '../plan/rad.ts'
import { savnet, varMed } from './bordet.ts'
import type { KravFunksjon } from './inn.ts'
import { husker, stemmensAlder, umappede, utenForstaaelse } from './minnet.ts'

const naar = (oppfylt: boolean): null | Record<string, never> => (oppfylt ? null : {})

/** Met as soon as the case remembers it. */
const gjort =
  (navn: keyof typeof husker): KravFunksjon =>
  ({ kontekst, rutine, hendelse }) =>
    naar(husker[navn](kontekst, rutine, hendelse.skjedde))

/** What each requirement asks. A routine chooses which of them a transition carries. */
export const rutinekrav: Record<KravNavn, KravFunksjon> = {
  undringKonkretisert: gjort('undringKonkretisert'),
  foresatteKontaktet: gjort('foresatteKontaktet'),
  barnetsStemme: ({ kontekst, rutine, hendelse }) => {
    const { stemme } = kontekst
    if (husker.barnetsStemme(kontekst, rutine, hendelse.skjedde)) return null
    const senere = stemmensAlder(kontekst, hendelse.skjedde) < 0
    return { dager: rutine.ferskhetBarnetsStemme, hort: stemme && senere ? stemme.dato : 'nei' }
  },
  droftetMedTiltaksleder: gjort('droftetMedTiltaksleder'),
  droftetFoerSamtalen: gjort('droftetFoerSamtalen'),
  samtaleHoldt: gjort('samtaleHoldt'),
  inviterteVarMed: ({ kontekst, rutine }) => {
    const deltakere = savnet(kontekst, rutine)
    if (deltakere.length === 0) return null
    return { deltakere, holdt: varMed(kontekst, rutine).size > 0 ? 'ja' : 'nei' }
  },
  alleOmraaderVurdert: ({ kontekst }) => {
    const igjen = umappede(kontekst)
    return igjen.length === 0 ? null : { omraader: igjen }
  },
  forstaaelseFraHverSide: ({ kontekst }) => {
    const igjen = utenForstaaelse(kontekst)
    return igjen.length === 0 ? null : { sider: igjen }
  },
  fellesForstaaelse: gjort('fellesForstaaelse'),
  planKlar: ({ kontekst, rutine, hendelse }) => {
    const utkast = kontekst.plan.utkast ?? { maal: '', rader: [] }
    const felt = [...new Set(manglerIUtkast(rutine, utkast, hendelse.skjedde).map((en) => en.felt))]
    return felt.length === 0 ? null : { felt }
  },
  evalueringHoldt: ({ kontekst }) => {
    const plan = trinnetsEvaluering(kontekst)
    return plan === 'holdt' ? null : { plan }
  },
  holderRolle: ({ kontekst, rutine, tilTrinn }) => {
    const roller = rutine.trinn[tilTrinn ?? kontekst.trinn].stafettholder
    return roller.includes(kontekst.stafett.holder.rolle) ? null : { roller }
  },
  hjelpetjenesterVurdert: gjort('hjelpetjenesterVurdert'),
  kontaktformAvklart: gjort('kontaktformAvklart'),
  normaltNaervaer: ({ kontekst, rutine, hendelse }) => {
    const { skoledager: av, innen, hoyst } = rutine.normaltNaervaer
    const { dager, hjemme } = kontekst.fravaer
    // A day away that is known by now counts, also when the step is said to have been taken before it.
    const dag = [hendelse.skjedde, dager.at(-1)?.dato ?? ''].sort()[1] ?? hendelse.skjedde
    const har = normaleSkoledager(rutine, dager, kontekst.opprettet, dag, hjemme)
    if (har >= av) return null
    return { har, av, innen: innen ?? 0, dager: hoyst.dager, timer: hoyst.timer ?? 0 }
  },
}
