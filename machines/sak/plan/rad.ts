import type { Planrad, Planversjon, SakKontekst, Utkastrad } from '../kontekst.ts'
import type { PersonIRolle } from '../konvolutt.ts'

const harInnhold = (s: string) => /\S/.test(s)

/**
 * Fields that a row still lacks before it can be put into force on `dag` (R705–822, steps 1–5). That
 * somebody has chosen whom it is aimed at is ours (domain.md §6).
 */
export const manglerIRad = (rad: Utkastrad, dag: string): string[] => {
  const felt: string[] = []
  if (!harInnhold(rad.omraade)) felt.push('omraade')
  if (!rad.tiltak.some(harInnhold)) felt.push('tiltak')
  if (!harInnhold(rad.ansvarlig)) felt.push('ansvarlig')
  if (rad.evalueres === null || rad.evalueres < dag) felt.push('evalueres')
  if (rad.rettetMot === null) felt.push('rettetMot')
  return felt
}

const utfallene = (plan: Planversjon, radId: string) =>
  plan.evalueringer.flatMap((e) => e.utfall[radId]?.utfall ?? [])

/** Rows that no evaluation has ended. */
export const levendeRader = (plan: Planversjon): Planrad[] =>
  plan.rader.filter((r) => !utfallene(plan, r.id).includes('avsluttes'))

/** Who answers for a plan: whoever holds the relay while it is the present one, else whoever did then. */
export const planansvarlig = (
  { stafett, plan: { gjeldende } }: Pick<SakKontekst, 'stafett' | 'plan'>,
  plan: Planversjon,
): PersonIRolle => (plan.nr === gjeldende?.nr ? stafett.holder : plan.ansvarlig)

/** The plan's evaluation falls due with the first of its living rows. */
export const planensEvaluering = (plan: Planversjon): string =>
  levendeRader(plan)
    .map((r) => r.evalueres)
    .sort()[0] ?? plan.fra

/** Each period has one evaluation; it has been evaluated when it has it. */
export const erEvaluert = (plan: Planversjon): boolean => plan.evalueringer.length === plan.periode

/** Its evaluation is due on the day or was before it, and has not been held. */
export const erForfalt = (plan: Planversjon, dag: string): boolean =>
  !erEvaluert(plan) && planensEvaluering(plan) <= dag

/** The same rows can stand for another period: something goes on, and nothing is to be adjusted. */
export const kanViderefores = (plan: Planversjon): boolean => {
  const sist = erEvaluert(plan) ? Object.values(plan.evalueringer.at(-1)?.utfall ?? {}) : []
  return sist.some((u) => u.utfall === 'viderefores') && sist.every((u) => u.utfall !== 'justeres')
}
