import { z } from 'zod'
import { tekst } from '../sak/skjema/felles.ts'

/** What a guardian is to the child. `annen` is told in words of their own. */
const RELASJONER = ['mor', 'far', 'forelder', 'fosterforelder', 'annen'] as const
export type Relasjon = (typeof RELASJONER)[number]

/** A child may live in two homes, or in a third besides. */
const HUSSTANDER = ['forste', 'andre', 'tredje'] as const

export const Telefon = z
  .string()
  .max(20)
  .regex(/^\+?[0-9](?: ?[0-9]){4,15}$/)
export const Epost = z.email().max(200)

/**
 * How to reach a guardian. `skjermet`, as when the address is protected: nothing of it is kept, nor why,
 * so that no screen, print, file or message can pass it on.
 */
const Kontakt = z.discriminatedUnion('slag', [
  z.strictObject({
    slag: z.literal('staarHer'),
    telefon: Telefon.nullable(),
    epost: Epost.nullable(),
    helst: z.enum(['ringes', 'melding', 'epost', 'brev']).nullable(),
    merknad: tekst(200).nullable(),
    husstand: z.enum(HUSSTANDER).nullable(),
  }),
  z.strictObject({ slag: z.literal('skjermet') }),
])

/**
 * A guardian, as the family and the school know them. `null`: not asked, or not known. An interpreter is
 * the main rule where the languages differ (R297). `til`: the day from which they are guardian no more.
 */
export const Foresattdata = z.strictObject({
  navn: tekst(100),
  relasjon: z.enum(RELASJONER),
  egneOrd: tekst(100).nullable(),
  foreldreansvar: z.enum(['har', 'harIkke']).nullable(),
  spraak: tekst(60).nullable(),
  tolk: z.boolean().nullable(),
  kontakt: Kontakt,
  til: z.iso.date().nullable(),
})
export type Foresattdata = z.infer<typeof Foresattdata>
