import { z } from 'zod'
import { Deltaker } from '../roller.ts'

/** What a meeting is for. */
export const Moteslag = z.enum(['elevOgForesatte', 'drofting', 'evaluering', 'samarbeid', 'annet'])
export type Moteslag = z.infer<typeof Moteslag>

/** Requirements that a meeting can meet by being held. */
export const Motekrav = z.enum(['samtaleHoldt', 'droftetMedTiltaksleder'])
export type Motekrav = z.infer<typeof Motekrav>

/**
 * How a routine sees one kind of meeting. `inviteres`: whom one always asks, where that is not what the
 * trinn says. `uten`: without these it is not that meeting, and counts for nothing; `innfrir`: what it
 * counts for where they were there.
 */
export const Mote = z.strictObject({
  inviteres: z.array(Deltaker).nullable(),
  uten: z.array(Deltaker),
  innfrir: Motekrav.nullable(),
})
export type Mote = z.infer<typeof Mote>
