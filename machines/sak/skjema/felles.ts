import { z } from 'zod'
import { leggTilDager } from '../../kalender/dato.ts'

/** How long free text is, in characters, where nothing else is said. */
export const LENGST_TEKST = 4000
/** Free text somebody must have written: not only white space. */
export const tekst = (maks = LENGST_TEKST) => z.string().max(maks).regex(/\S/)
/** A line that may still be empty, as in a draft. */
export const linje = (maks = 200) => z.string().max(maks)

// Made once: to make one costs as much as to put bounds to it.
const dag = z.iso.date()

/** An ISO date between two dates, both included; the bounds stand in the JSON Schema too. */
export const dato = (fra: string, til: string) =>
  dag
    .refine((d) => d >= fra && d <= til, { params: { fra, til } })
    .meta({ formatMinimum: fra, formatMaximum: til })

/** A choice among ids known only now; an impossible choice when there are none. */
export const valg = <T extends string>(verdier: readonly T[]) =>
  verdier.length > 0 ? z.enum(verdier as [T, ...T[]]) : z.never()

/** At least one of its fields is filled in; the JSON Schema says so too. */
export const minstEtt = <T extends z.ZodObject>(skjema: T) =>
  skjema
    .refine((felter) => Object.keys(felter).length > 0, { params: { minst: 1 } })
    .meta({ minProperties: 1 })

/** How far back something may have happened when it is recorded, in days: two years. */
export const SENEST_FOERT = 730

/** How far ahead a date may be set. A year is longer than any interval a routine uses. */
export const horisont = (idag: string) => leggTilDager(idag, 365)
