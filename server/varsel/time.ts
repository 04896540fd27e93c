import { z } from 'zod'

/** The hour of those who have chosen nothing: before the children come. */
export const ELLERS = 7

/** An hour of the day, or never. */
export const Time = z.int().min(0).max(23).nullable()
