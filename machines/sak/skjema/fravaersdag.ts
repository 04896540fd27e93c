import { z } from 'zod'
import { tekst } from './felles.ts'

export const FLEST_FAG = 12
export const FAGNAVN = 60
/** Hours that one may be away from in a day, each by itself. */
export const FLEST_TIDER = 12
/** The latest that somebody comes, in minutes. */
export const SENEST = 600

/** From when to when, as HH:MM–HH:MM. */
const tid = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d–([01]\d|2[0-3]):[0-5]\d$/)

/**
 * How much of the day: all of it, or hours; of hours in which subjects, how many minutes late, and, where it is
 * known, from when to when. A form does not ask for that: a file has it.
 */
export const borte = {
  timer: z.number().positive().max(24).nullable(),
  fag: z.array(tekst(FAGNAVN)).min(1).max(FLEST_FAG).optional(),
  forsent: z.int().min(1).max(SENEST).optional(),
  tider: z.array(tid).min(1).max(FLEST_TIDER).optional().meta({ 'x-skjult': true }),
}
