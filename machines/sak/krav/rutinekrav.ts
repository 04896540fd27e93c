import { skoledagerUtenFravaer } from '../../fravaer/terskler.ts'
import { dagerMellom } from '../../kalender/dato.ts'
import type { KravNavn } from '../../rutine/skjema.ts'
import { Omraade } from '../../rutine/skjema.ts'
import { tomtArbeid } from '../kontekst.ts'
import { manglerIRad } from '../plan/rad.ts'
import type { KravFunksjon, KravInn } from './inn.ts'

const naar = (oppfylt: boolean): null | Record<string, never> => (oppfylt ? null : {})
const arbeid = ({ kontekst }: KravInn) => kontekst.arbeid[kontekst.trinn] ?? tomtArbeid()

/** What each requirement asks. A routine chooses which of them a transition carries. */
export const rutinekrav: Record<KravNavn, KravFunksjon> = {
  undringKonkretisert: ({ kontekst }) => naar(kontekst.undring !== null),
  foresatteKontaktet: ({ kontekst }) => naar(kontekst.foresatte !== null),
  barnetsStemme: ({ kontekst, rutine, hendelse }) => {
    const dager = rutine.ferskhetBarnetsStemme
    const { stemme } = kontekst
    const alder = stemme === null ? Number.NaN : dagerMellom(stemme.dato, hendelse.skjedde)
    if (alder >= 0 && alder <= dager) return null
    return { dager, hort: stemme && alder < 0 ? stemme.dato : 'nei' }
  },
  droftetMedTiltaksleder: (inn) => naar(arbeid(inn).droftet !== null),
  samtaleHoldt: (inn) => naar(arbeid(inn).samtale !== null),
  alleOmraaderVurdert: (inn) => {
    const igjen = Omraade.options.filter((o) => !arbeid(inn).kartlegging[o])
    return igjen.length === 0 ? null : { omraader: igjen }
  },
  forstaaelseFraHverSide: (inn) => {
    const sider = ['arena', 'foresatte', 'barnet'] as const
    const igjen = sider.filter((s) => !arbeid(inn).forstaaelse[s])
    return igjen.length === 0 ? null : { sider: igjen }
  },
  fellesForstaaelse: (inn) => naar(arbeid(inn).enighet !== null),
  planKlar: ({ kontekst, hendelse }) => {
    const rader = kontekst.plan.utkast ?? []
    if (rader.length === 0) return { felt: ['tiltak'] }
    const felt = [...new Set(rader.flatMap((r) => manglerIRad(r, hendelse.skjedde)))]
    return felt.length === 0 ? null : { felt }
  },
  evalueringHoldt: ({ kontekst: { evaluert, plan } }) =>
    evaluert === null ? { plan: plan.gjeldende === null ? 'ingen' : 'gjelder' } : null,
  holderRolle: ({ kontekst, rutine, tilTrinn }) => {
    const roller = rutine.trinn[tilTrinn ?? kontekst.trinn].stafettholder
    return roller.includes(kontekst.stafett.holder.rolle) ? null : { roller }
  },
  hjelpetjenesterVurdert: (inn) => naar(arbeid(inn).hjelpetjenester !== null),
  kontaktformAvklart: (inn) => naar(arbeid(inn).kontaktform !== null),
  normaltNaervaer: ({ kontekst, rutine, hendelse }) => {
    const av = rutine.normaltNaervaer.skoledager
    const { dager } = kontekst.fravaer
    // A day away that is known by now counts, also when the step is said to have been taken before it.
    const dag = [hendelse.skjedde, dager.at(-1)?.dato ?? ''].sort()[1] ?? hendelse.skjedde
    const har = skoledagerUtenFravaer(rutine, dager, kontekst.opprettet, dag)
    return har >= av ? null : { har, av }
  },
}
