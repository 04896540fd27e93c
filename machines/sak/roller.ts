import type { Rolle } from '../roller.ts'
import type { Deltakelse } from './krav/params.ts'

/** Staff who may write down what was done in a case they have in reach. */
export const FAGFOLK = [
  'stafettholder',
  'kontaktlaerer',
  'pedagogiskLeder',
  'teamleder',
  'tiltaksleder',
  'rektor',
  'styrer',
] as const satisfies readonly Deltakelse[]

/** Whoever works at the unit itself. Who comes to it from a service of the municipality's, comes by consent. */
export const VED_ENHETEN = [
  'kontaktlaerer',
  'pedagogiskLeder',
  'teamleder',
  'tiltaksleder',
  'rektor',
  'styrer',
  'enhetsleder',
] as const satisfies readonly Rolle[]

/** Who decides where the case goes: the holder, and the tiltaksleder who spars with them (R595–680). */
export const STYRER_SAKEN = [
  'stafettholder',
  'tiltaksleder',
] as const satisfies readonly Deltakelse[]

/** Who may move the relay or close for other reasons, also when the holder is away. */
export const LEDELSE = [
  'stafettholder',
  'tiltaksleder',
  'teamleder',
  'rektor',
  'styrer',
] as const satisfies readonly Deltakelse[]
