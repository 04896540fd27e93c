import type { Rolle } from '../roller.ts'

/** A person in the role they act in, as the case remembers it. */
export type PersonIRolle = { person: string; rolle: Rolle }

/** Somebody who may be asked to hold the relay; with the unit, where the child has moved and the case goes along. */
export type Kandidat = PersonIRolle & { enhet?: string }

/**
 * Who sends an event. `system` is the deadline poller and the absence import; `lenke` whoever was sent a
 * personal link, and is not logged in.
 */
export type Aktor = { id: string; roller: readonly (Rolle | 'system' | 'lenke')[] }

/** The id that the system acts under. */
export const SYSTEM_ID = 'system'

/**
 * One event of a case. Everything the pure machine needs arrives here.
 * `skjedde` is the day it happened (ISO date), `registrert` the instant it was
 * recorded (ISO 8601, UTC). A late entry is one whose `skjedde` lies before the
 * recorded day. `om` is the process of the case that it belongs to; absent: the
 * case itself.
 */
export type Hendelse<T extends string = string, D = unknown> = {
  id: string
  type: T
  om?: string
  data: D
  aktor: Aktor
  skjedde: string
  registrert: string
}

/** An event with the version of its data's schema: what is needed to read it for ever. */
export type Versjonert = Hendelse & { v: number }

/**
 * An event as it was decided: with the states that it led to, dotted paths in order, joined by
 * space. What version 0.1 recorded has none.
 */
export type Besluttet = Versjonert & { tilstand: string }
