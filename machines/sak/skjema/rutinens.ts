import { z } from 'zod'
import type { Rutine } from '../../rutine/skjema.ts'
import { tekst, valg } from './felles.ts'

const faktorliste = (rutine: Rutine, omraade: string) =>
  z
    .array(valg(rutine.omraader.find((o) => o.id === omraade)?.faktorer.map((f) => f.id) ?? []))
    .max(20)

const kartlagtOmraade = <O extends string>(rutine: Rutine, omraade: O) =>
  z.strictObject({
    omraade: z.literal(omraade),
    risiko: faktorliste(rutine, omraade),
    beskyttelse: faktorliste(rutine, omraade),
    oppsummering: tekst(),
  })

/** Who was there, of those the routine knows at its tables. */
export const deltakere = (rutine: Rutine) => z.array(z.enum(rutine.deltakere)).min(1).max(30)

/** Recordings whose choices are the routine's own: its signs, areas, factors and participants. */
export const rutineskjema = {
  'undring.konkretisert': (rutine: Rutine) =>
    z.strictObject({
      hva: tekst(),
      tegn: z.array(valg(rutine.tegn.map((t) => t.id))).max(20),
      provd: tekst(2000).optional(),
    }),
  'samtale.holdt': (rutine: Rutine) =>
    z.strictObject({ deltakere: deltakere(rutine), oppsummering: tekst() }),
  'kartlegging.registrert': (rutine: Rutine) =>
    z.discriminatedUnion('omraade', [
      kartlagtOmraade(rutine, 'arena'),
      kartlagtOmraade(rutine, 'familie'),
      kartlagtOmraade(rutine, 'fritid'),
      kartlagtOmraade(rutine, 'individ'),
    ]),
} as const
