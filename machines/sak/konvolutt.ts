import type { Rolle } from '../roller.ts'

/** A person in the role they act in, as the case remembers it. */
export type PersonIRolle = { person: string; rolle: Rolle }

/** Who sends an event. `system` is the deadline poller and the absence import. */
export type Aktor = { id: string; roller: readonly (Rolle | 'system')[] }

/**
 * One event of a case. Everything the pure machine needs arrives here.
 * `skjedde` is the day it happened (ISO date), `registrert` the instant it was
 * recorded (ISO 8601, UTC). A late entry is one whose `skjedde` lies before the
 * recorded day.
 */
export type Hendelse<T extends string = string, D = unknown> = {
  id: string
  type: T
  data: D
  aktor: Aktor
  skjedde: string
  registrert: string
}
