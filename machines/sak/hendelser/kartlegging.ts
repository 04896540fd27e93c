import { z } from 'zod'
import type { Rutine } from '../../rutine/skjema.ts'
import { FAGFOLK } from '../roller.ts'
import { tekst, valg } from '../skjema/felles.ts'
import type { Verden } from '../skjema/verden.ts'

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

const foering = {
  v: 1,
  slag: 'foering',
  gruppe: 'arbeid',
  roller: FAGFOLK,
  bygges: 'perRutine',
} as const

/** Recordings whose choices are the routine's own: its signs, areas, factors and participants. */
export const kartleggingshendelser = {
  'undring.konkretisert': {
    ...foering,
    ord: { tegn: 'tegn' },
    skjema: ({ rutine }: Pick<Verden, 'rutine'>) =>
      z.strictObject({
        hva: tekst(),
        tegn: z.array(valg(rutine.tegn.map((t) => t.id))).max(20),
        provd: tekst(2000).optional(),
      }),
  },
  'samtale.holdt': {
    ...foering,
    ord: { deltakere: 'deltaker' },
    skjema: ({ rutine }: Pick<Verden, 'rutine'>) =>
      z.strictObject({ deltakere: deltakere(rutine), oppsummering: tekst() }),
  },
  'kartlegging.registrert': {
    ...foering,
    ord: { omraade: 'omraade', risiko: 'faktor', beskyttelse: 'faktor' },
    skjema: ({ rutine }: Pick<Verden, 'rutine'>) =>
      z.discriminatedUnion('omraade', [
        kartlagtOmraade(rutine, 'arena'),
        kartlagtOmraade(rutine, 'familie'),
        kartlagtOmraade(rutine, 'fritid'),
        kartlagtOmraade(rutine, 'individ'),
      ]),
  },
} as const
