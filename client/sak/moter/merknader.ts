import type { Fridag } from '../../../machines/kalender/skoledager.ts'
import { fridag } from '../../../machines/kalender/skoledager.ts'
import type { Tid } from '../../../machines/mote/tid.ts'
import { slutt } from '../../../machines/mote/tid.ts'
import type { useRutine } from '../bruk.ts'

type Rutine = Pick<ReturnType<typeof useRutine>, 'skolefri'>
/** What decides whether a time is like others. */
export type Kalender = {
  rutine: Rutine
  /** When the children are at the unit. */
  skoletid: { fra: string; til: string }
  planleggingsdager: readonly string[]
  /** When the plan is evaluated. */
  evaluering: string | undefined
}
type Merknad = Fridag | 'planleggingsdag' | 'skoletid' | 'evaluering'

/** What one should know of a time before one meets then. */
export function merknader(
  tid: Tid,
  { rutine, skoletid: { fra, til }, planleggingsdager, evaluering }: Kalender,
): Merknad[] {
  const { dato, kl } = tid
  const fri = fridag(dato, rutine)
  const utenfor = kl !== '' && (kl < fra || slutt(tid) > til)
  return [
    ...(fri ? [fri] : []),
    ...(!fri && planleggingsdager.includes(dato) ? ['planleggingsdag' as const] : []),
    ...(!fri && utenfor ? ['skoletid' as const] : []),
    ...(evaluering !== undefined && dato > evaluering ? ['evaluering' as const] : []),
  ]
}

/** Whether the day is one that a rhythm keeps: the children are there, and so are the staff. */
export const erMotedag = (
  dato: string,
  { rutine, planleggingsdager }: Pick<Kalender, 'rutine' | 'planleggingsdager'>,
): boolean => fridag(dato, rutine) === undefined && !planleggingsdager.includes(dato)
