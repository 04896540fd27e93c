import { z } from 'zod'
import { FAGFOLK, STYRER_SAKEN } from '../roller.ts'
import { hvemAv, hverSitt, sidene } from '../skjema/apart.ts'
import { tekst } from '../skjema/felles.ts'
import type { Verden } from '../skjema/verden.ts'

const foering = {
  v: 1,
  slag: 'foering',
  gruppe: 'arbeid',
  roller: FAGFOLK,
  bygges: 'enGang',
} as const
const avgjorelse = { ...foering, slag: 'avgjorelse' } as const

/** What is written down inside a trinn. */
export const arbeidshendelser = {
  'foresatte.kontaktet': {
    ...foering,
    v: 2,
    ord: { foresatte: 'person' },
    bygges: 'hverGang',
    skjema: (verden: Verden) => {
      const hvem = hvemAv(verden)
      return z.discriminatedUnion('resultat', [
        z.strictObject({
          resultat: z.literal('kontaktet'),
          ...hvem,
          maate: z.enum(['telefon', 'mote', 'melding', 'hjemmebesok']),
          oppsummering: tekst(),
        }),
        z.strictObject({ resultat: z.literal('ikkeKontaktet'), ...hvem, grunn: tekst(1000) }),
      ])
    },
  },
  'tiltaksleder.droftet': {
    ...foering,
    skjema: () => z.strictObject({ oppsummering: tekst() }),
  },
  'forstaaelse.gitt': {
    ...foering,
    v: 2,
    ord: { side: 'side' },
    bygges: 'hverGang',
    skjema: (verden: Verden) => {
      const side = sidene(verden)
      return z.discriminatedUnion('resultat', [
        z.strictObject({ resultat: z.literal('gitt'), side, forstaaelse: tekst() }),
        z.strictObject({ resultat: z.literal('ikkeGitt'), side, grunn: tekst(1000) }),
      ])
    },
  },
  'forstaaelse.enighet': {
    ...avgjorelse,
    v: 2,
    bygges: 'hverGang',
    skjema: (verden: Verden) =>
      z.strictObject({
        oppsummering: tekst(),
        uenighet: tekst(2000).optional(),
        ...hverSitt(verden),
      }),
  },
  'kartlegging.gjenopptatt': {
    ...avgjorelse,
    roller: STYRER_SAKEN,
    skjema: () => z.strictObject({ begrunnelse: tekst(1000) }),
  },
  'hjelpetjenester.vurdert': {
    ...foering,
    v: 2,
    ord: { tjenester: 'tjeneste' },
    bygges: 'perRutine',
    skjema: ({ rutine }: Pick<Verden, 'rutine'>) =>
      z.strictObject({ tjenester: z.array(z.enum(rutine.tjenester)).max(20), vurdering: tekst() }),
  },
  'kontaktform.avklart': {
    ...foering,
    skjema: () =>
      z.strictObject({
        former: z
          .array(z.enum(['fysisk', 'digitalt', 'telefon', 'meldinger']))
          .min(1)
          .max(4),
        avtale: tekst(),
      }),
  },
  'notat.skrevet': {
    ...foering,
    skjema: () => z.strictObject({ tekst: tekst() }),
  },
} as const
