import type { Planfelt } from '../../rutine/skjema.ts'
import type { Planrad, Planversjon, SakKontekst, Utkast, Utkastrad } from '../kontekst.ts'
import type { PersonIRolle } from '../konvolutt.ts'
import type { Part } from '../part.ts'

const harInnhold = (s: string) => /\S/.test(s)

const erValgt = (en: Part | null) => en !== null && (en.slag !== 'annen' || harInnhold(en.annen))

/** A field that is not filled in yet: of the row with this place in the draft, or of the plan itself. */
export type Ufylt = { rad: number | null; felt: string }

/**
 * Fields that a row still lacks before it can be put into force on `dag` (R705–822, steps 1–5). That
 * somebody has chosen whom it is aimed at, and said how one will see that it works, is ours (domain.md §6).
 */
const manglerIRad = (planrad: readonly Planfelt[], rad: Utkastrad, dag: string): string[] => {
  const felt: string[] = []
  if (!harInnhold(rad.omraade)) felt.push('omraade')
  felt.push(...planrad.filter((en) => !harInnhold(rad[en])))
  if (!rad.tiltak.some(harInnhold)) felt.push('tiltak')
  if (!harInnhold(rad.kjennetegn)) felt.push('kjennetegn')
  if (!erValgt(rad.ansvarlig)) felt.push('ansvarlig')
  if (rad.evalueres === null || rad.evalueres < dag) felt.push('evalueres')
  if (rad.rettetMot === null) felt.push('rettetMot')
  return felt
}

/** What a draft lacks before it can be put into force on `dag`: its goal (R642), and what each row lacks. */
export const manglerIUtkast = (
  { planrad }: { planrad: readonly Planfelt[] },
  { maal, rader }: Utkast,
  dag: string,
): Ufylt[] => [
  ...(harInnhold(maal) ? [] : [{ rad: null, felt: 'maal' }]),
  ...(rader.length > 0 ? [] : [{ rad: null, felt: 'tiltak' }]),
  ...rader.flatMap((en, rad) => manglerIRad(planrad, en, dag).map((felt) => ({ rad, felt }))),
]

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

/** When the period began that waits for its evaluation: with the version, or with the one before it. */
export const periodensStart = ({ fra, evalueringer }: Planversjon): string =>
  evalueringer.at(-1)?.dato ?? fra

/** Its evaluation is due on the day or was before it, and has not been held. */
export const erForfalt = (plan: Planversjon, dag: string): boolean =>
  !erEvaluert(plan) && planensEvaluering(plan) <= dag
