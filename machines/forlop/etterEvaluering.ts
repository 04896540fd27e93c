import type { KravInn } from '../sak/krav/inn.ts'
import type { Mangel } from '../sak/krav/mangler.ts'
import { levendeRader } from '../sak/plan/rad.ts'
import { utkastFra } from '../sak/plan/utkast.ts'
import { muligheter, overganger } from './decide.ts'
import { evolve } from './evolve.ts'
import type { HendelseType } from './hendelser.ts'
import type { Stand } from './stand.ts'
import { vei } from './vei.ts'

/** The steps that carry out an evaluation, and the only ones of which one is told here. */
const STEG = ['plan.viderefort', 'plan.iverksatt', 'plan.avsluttet'] as const
export type Etterspill = { type: (typeof STEG)[number]; mangler: Mangel[] }

/** What is said in the meeting itself brings these about. */
const SIES_I_MOTET: readonly (HendelseType | null)[] = ['plan.evaluert', 'plan.utkastLagret']

const erSteg = (type: HendelseType): type is Etterspill['type'] =>
  STEG.some((steg) => steg === type)

/**
 * What each step that carries out an evaluation would lack for this asker, if the plan were evaluated now and
 * the draft of its next version written; but what is said in the meeting. None where no plan can be evaluated.
 */
export const etterEvaluering = (stand: Stand, hendelse: KravInn['hendelse']): Etterspill[] => {
  const { gjeldende } = stand.sak.context.plan
  if (gjeldende === null) return []
  const { aktor, skjedde } = hendelse
  const tenkt = { id: 'tenkt', aktor, skjedde, registrert: skjedde }
  const utfall = Object.fromEntries(
    levendeRader(gjeldende).map(({ id }) => [id, { utfall: 'viderefores' }]),
  )
  const kanEvalueres = overganger(stand).some(({ type }) => type === 'plan.evaluert')
  const evaluert = kanEvalueres
    ? evolve(stand, {
        ...tenkt,
        type: 'plan.evaluert',
        data: { deltakere: [], utfall, oppsummering: '' },
      }).stand
    : stand
  const { rutine, sak } = evaluert
  const utkast = utkastFra({ kontekst: sak.context, rutine, idag: skjedde })
  const medUtkast = evolve(evaluert, { ...tenkt, type: 'plan.utkastLagret', data: utkast }).stand
  return muligheter(medUtkast, hendelse).flatMap(({ type, mangler }) =>
    erSteg(type)
      ? [{ type, mangler: mangler.filter(({ krav }) => !SIES_I_MOTET.includes(vei(krav))) }]
      : [],
  )
}
