import { z } from 'zod'

const Mangel = z.strictObject({
  krav: z.string(),
  tekst: z.string().min(1),
  vei: z.string().nullable(),
})

export const Overgang = z.object({
  type: z.string(),
  om: z.string().optional(),
  tillatt: z.boolean(),
  mangler: z.array(Mangel),
  skjema: z.record(z.string(), z.unknown()).optional(),
})
export type Overgang = z.infer<typeof Overgang>

/** The part of `sak.hent`'s answer that a client needs which knows nothing of the routine. */
export const Hentet = z
  .object({
    id: z.string(),
    versjon: z.number(),
    neste: z.string().nullable(),
    prosesser: z.array(z.looseObject({ om: z.string(), versjon: z.number() })),
    overganger: z.array(Overgang),
  })
  .refine(
    ({ overganger }) => {
      const typer = overganger.map(({ type }) => type)
      return overganger.every((o) => o.mangler.every(({ vei }) => !vei || typer.includes(vei)))
    },
    { error: 'a way leads to an event that the case does not have' },
  )
export type Hentet = z.infer<typeof Hentet>

export const Sendt = z.strictObject({
  sakId: z.string(),
  om: z.string().optional(),
  versjon: z.number(),
})
