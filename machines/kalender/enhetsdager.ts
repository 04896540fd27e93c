import type { Rutine } from '../rutine/skjema.ts'
import { antallSkoledager, erSkoledag } from './skoledager.ts'

/** What decides on which days a unit expects children: the routine’s days off, and when its own staff plans. */
export type Enhetsdager = Pick<Rutine, 'skolefri'> & {
  readonly planleggingsdager: readonly string[]
}

/** Whether the unit expects children on the day. */
export const erEnhetsdag = (dato: string, enhet: Enhetsdager): boolean =>
  erSkoledag(dato, enhet) && !enhet.planleggingsdager.includes(dato)

/** Days on which the unit expects children, from `fra` to `til`, both included. */
export const antallEnhetsdager = (fra: string, til: string, enhet: Enhetsdager): number => {
  const planlegging = enhet.planleggingsdager.filter((dag) => dag >= fra && dag <= til)
  return (
    antallSkoledager(fra, til, enhet) - planlegging.filter((dag) => erSkoledag(dag, enhet)).length
  )
}
