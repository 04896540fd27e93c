import { z } from 'zod'

/** Key into the routine's own `tekster`; a key that is not there is refused. */
export const TekstNokkel = z.string().regex(/^[a-z][A-Za-z0-9.]*$/)

export const Dager = z.int().positive()

export const TrinnNr = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])
