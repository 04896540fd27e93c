import { z } from 'zod'
import { tekst } from './felles.ts'

export const FLEST_FAG = 12
export const FAGNAVN = 60
/** The latest that somebody comes, in minutes. */
export const SENEST = 600

/** How much of the day: all of it, or hours; of hours in which subjects, and how many minutes late. */
export const borte = {
  timer: z.number().positive().max(24).nullable(),
  fag: z.array(tekst(FAGNAVN)).min(1).max(FLEST_FAG).optional(),
  forsent: z.int().min(1).max(SENEST).optional(),
}
