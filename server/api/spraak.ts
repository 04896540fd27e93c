import { z } from 'zod'
import type { Tekst } from '../../machines/rutine/skjema.ts'

/** Both written norms and English. */
export const Spraak = z.enum(['nb', 'nn', 'en']) satisfies z.ZodType<keyof Tekst>
export type Spraak = z.infer<typeof Spraak>

/** The language of an answer: what the screen shows now, else the person's own, else bokmål. */
export const velgSpraak = (fraSkjerm: unknown, personens: Spraak | undefined): Spraak =>
  Spraak.safeParse(fraSkjerm).data ?? personens ?? 'nb'
