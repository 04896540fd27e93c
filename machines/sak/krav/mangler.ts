import type { Tid } from '../../mote/tid.ts'
import { erForbi } from '../../mote/tid.ts'
import { nyereRutiner } from '../../rutine/publiserte.ts'
import type { TrinnNr } from '../../rutine/skjema.ts'
import { avtaltTil } from '../../timeplan/uke.ts'
import { erForfalt } from '../plan/rad.ts'
import { kanViderefores } from '../plan/videre.ts'
import type { KravFunksjon, KravInn, KravSvar } from './inn.ts'
import type { Deltakelse, Fastkrav, Kravene, Kravet } from './params.ts'
import { rutinekrav } from './rutinekrav.ts'
import { straksveier } from './straks.ts'
import { velges } from './velges.ts'

/** A requirement that is not met, with the values its explanation speaks of. */
export type Mangel = { krav: Kravet; detalj: NonNullable<KravSvar> }
/** A requirement with what it lacks; null when it is met. */
export type Vurdert = { krav: Kravet; detalj: KravSvar }

/** Times to choose among, of a process that has them. */
type Avstemning = { tider: readonly Tid[] }

const fastekrav: Record<Exclude<Fastkrav, 'rolle' | 'noeAaVelge'>, KravFunksjon> = {
  aktiv: ({ kontekst: { hvile, lukket } }) => {
    if (lukket) return { liv: 'lukket' }
    return hvile ? { liv: 'paaVent' } : null
  },
  ikkeLukket: ({ kontekst }) => (kontekst.lukket === null ? null : {}),
  ingenForfaltPlan: ({ kontekst: { plan }, hendelse }) =>
    plan.gjeldende !== null && erForfalt(plan.gjeldende, hendelse.skjedde) ? {} : null,
  ingenAvtaltUke: ({ kontekst, hendelse }) => {
    const til = avtaltTil(kontekst.fravaer.hjemme) ?? ''
    return til > hendelse.skjedde ? { til } : null
  },
  kanViderefores: ({ kontekst: { plan } }) =>
    plan.gjeldende !== null && kanViderefores(plan.gjeldende) ? null : {},
  nyRutine: ({ rutine, hendelse }) => {
    if (nyereRutiner(rutine, hendelse.skjedde).length > 0) return null
    return { gyldigFra: nyereRutiner(rutine)[0]?.gyldigFra ?? '' }
  },
  tidIgjen: ({ egen, hendelse: { skjedde: idag, klokka } }) =>
    (egen as Avstemning).tider.some((en) => !erForbi(en, { idag, klokka })) ? null : {},
}

/** The parts the asker has in this case: their roles, and whether they hold or are offered the relay. */
const deltarSom = ({ kontekst, hendelse: { aktor } }: KravInn): readonly Deltakelse[] => [
  ...aktor.roller,
  ...(aktor.id === kontekst.stafett.holder.person ? (['stafettholder'] as const) : []),
  ...(aktor.id === kontekst.stafett.tilbud?.til.person ? (['mottaker'] as const) : []),
]

const rolleMangler = (roller: readonly Deltakelse[], inn: KravInn): KravSvar =>
  deltarSom(inn).some((d) => roller.includes(d)) ? null : { roller }

const tilTrinn = (params: Kravene, { kontekst }: KravInn): TrinnNr | undefined => {
  if (params.trinn === 'hev' && kontekst.trinn < 3) return (kontekst.trinn + 1) as TrinnNr
  if (params.trinn === 'senk' && kontekst.trinn > 0) return (kontekst.trinn - 1) as TrinnNr
  return undefined
}

/** One way is enough; where none is open, what the first of them lacks. */
const straks = (inn: KravInn): Vurdert[] => {
  const veier = straksveier(inn)
  if (veier.some(({ mangler }) => mangler.length === 0)) return []
  return (veier[0]?.mangler ?? []).map((krav) => ({ krav, detalj: {} }))
}

/**
 * Everything that a transition requires, in the order it is explained, each with what it lacks. The
 * one place where requirements are judged.
 */
export const vurder = (params: Kravene, grunnlag: KravInn): Vurdert[] => {
  const inn = { ...grunnlag, tilTrinn: tilTrinn(params, grunnlag) }
  const svar: Vurdert[] = []
  for (const krav of params.faste ?? []) svar.push({ krav, detalj: fastekrav[krav](inn) })
  if (params.roller) svar.push({ krav: 'rolle', detalj: rolleMangler(params.roller, inn) })
  if (params.velges) {
    const finnes = velges[params.velges](inn).length > 0
    svar.push({ krav: 'noeAaVelge', detalj: finnes ? null : {} })
  }
  if (params.straks) svar.push(...straks(inn))
  if (params.trinn) {
    for (const krav of inn.rutine.trinn[inn.kontekst.trinn].krav[params.trinn]) {
      svar.push({ krav, detalj: rutinekrav[krav](inn) })
    }
  }
  return svar
}

/**
 * Everything that a transition still lacks. Empty means allowed: the decision and the API's `mangler`
 * both ask here.
 */
export const mangler = (params: Kravene, grunnlag: KravInn): Mangel[] =>
  vurder(params, grunnlag).flatMap(({ krav, detalj }) =>
    detalj === null ? [] : [{ krav, detalj }],
  )
