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
