import { z } from 'zod'
import type { Rutine } from '../../rutine/skjema.ts'
import { velges } from '../krav/velges.ts'
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
  'deltakelse.begrunnet': {
    ...foering,
    ord: { deltakere: 'deltaker' },
    bygges: 'hverGang',
    skjema: (verden: Verden) =>
      z.strictObject({
        deltakere: z.array(valg(velges.deltakelse(verden))).min(1),
        grunn: tekst(1000),
      }),
  },
  'gjoremaal.vurdert': {
    ...foering,
    ord: { gjoremaal: 'gjoremaal' },
    bygges: 'hverGang',
    skjema: (verden: Verden) => {
      const gjoremaal = valg(velges.gjoremaal(verden))
      return z.discriminatedUnion('resultat', [
        z.strictObject({
          resultat: z.literal('gjort'),
          gjoremaal,
          notat: tekst(1000).optional(),
        }),
        z.strictObject({ resultat: z.literal('ikkeAktuelt'), gjoremaal, grunn: tekst(1000) }),
      ])
    },
  },
  'plikt.vurdert': {
    ...foering,
    ord: { plikt: 'plikt' },
    skjema: ({ rutine }: Pick<Verden, 'rutine'>) =>
      z.strictObject({
        plikt: valg(rutine.plikter.map(({ id }) => id)),
        avgjort: z.enum(['gjort', 'droftet', 'ikkeNaa']),
        vurdering: tekst(2000),
      }),
  },
  'kartlegging.registrert': {
    ...foering,
    ord: { omraade: 'omraade', risiko: 'risikofaktor', beskyttelse: 'faktor' },
    skjema: ({ rutine }: Pick<Verden, 'rutine'>) =>
      z.discriminatedUnion('omraade', [
        kartlagtOmraade(rutine, 'arena'),
        kartlagtOmraade(rutine, 'familie'),
        kartlagtOmraade(rutine, 'fritid'),
        kartlagtOmraade(rutine, 'individ'),
      ]),
  },
} as const
