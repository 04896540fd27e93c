import type { Fridag } from '../../../machines/kalender/skoledager.ts'
import { fridag } from '../../../machines/kalender/skoledager.ts'
import type { Rutine } from '../../../machines/rutine/skjema.ts'

/** Why no child is expected on a day: as the routine has it, or the unit's own staff plans. */
export const friFor = (
  dag: string,
  rutine: Rutine,
  planleggingsdager: readonly string[],
): Fridag | 'planlegging' | null =>
  fridag(dag, rutine) ?? (planleggingsdager.includes(dag) ? 'planlegging' : null)
