import type { Planversjon } from '../../machines/sak/kontekst.ts'
import { erEvaluert, levendeRader, planensEvaluering } from '../../machines/sak/plan/rad.ts'
import type { Sak } from '../sak/bruk.ts'

/** A version of the plan as the server tells it, with words beside the codes. */
export type Versjon = NonNullable<Sak['plan']['gjeldende']>

export type Periode = { nr: number; fra: string; til: string }

/** From the day the version was put in force to the day it ended, or is to be evaluated. */
export const tidsrom = (plan: Planversjon): { fra: string; til: string } => {
  const sist = erEvaluert(plan) ? plan.evalueringer.at(-1)?.dato : undefined
  const til = plan.til ?? sist ?? planensEvaluering(plan)
  return { fra: plan.fra, til }
}

/** The periods a version has stood: each ends with its evaluation, the next begins there. */
export const perioder = (plan: Planversjon): Periode[] =>
  Array.from({ length: plan.periode }, (_, i) => ({
    nr: i + 1,
    fra: plan.evalueringer[i - 1]?.dato ?? plan.fra,
    til: plan.evalueringer[i]?.dato ?? tidsrom(plan).til,
  }))

/** Rows that show the date of an evaluation that has not been held. */
export const uevaluerte = (plan: Planversjon): ReadonlySet<string> =>
  new Set(erEvaluert(plan) ? [] : levendeRader(plan).map((rad) => rad.id))
