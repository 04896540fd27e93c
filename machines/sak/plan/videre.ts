import type { SakDataFor } from '../hendelser.ts'
import type { Planversjon } from '../kontekst.ts'
import { erEvaluert } from './rad.ts'

type Utfall = SakDataFor<'plan.evaluert'>['utfall'][string]['utfall']

/** Something goes on, and nothing is to be adjusted. */
const kanStaa = (utfall: readonly Utfall[]) =>
  utfall.includes('viderefores') && !utfall.includes('justeres')

/** The same rows can stand for another period. */
export const kanViderefores = (plan: Planversjon): boolean =>
  erEvaluert(plan) &&
  kanStaa(Object.values(plan.evalueringer.at(-1)?.utfall ?? {}).map(({ utfall }) => utfall))

/**
 * The step that carries out what an evaluation said of its rows: the plan stands for another period, a new
 * version is put in force, or it ends. `nye`: measures come in beside those that were evaluated.
 */
export const veienVidere = (utfall: readonly Utfall[], nye: boolean) => {
  if (!nye && kanStaa(utfall)) return 'plan.viderefort'
  return nye || utfall.some((en) => en !== 'avsluttes') ? 'plan.iverksatt' : 'plan.avsluttet'
}
