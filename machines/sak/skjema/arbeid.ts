import { z } from 'zod'
import { tekst } from './felles.ts'

const Tjeneste = z.enum([
  'skolehelsetjenesten',
  'helsestasjon',
  'los',
  'familieOgForebygging',
  'ppt',
  'fastlege',
  'nav',
  'fysioErgo',
  'avlastning',
  'ambulerendeUngdomsteam',
  'spesialisthelsetjenesten',
  'barnevern',
])

/** Recordings of what was done inside a trinn: facts about the work, not decisions. */
export const arbeidsskjema = {
  'foresatte.kontaktet': () =>
    z.discriminatedUnion('resultat', [
      z.strictObject({
        resultat: z.literal('kontaktet'),
        maate: z.enum(['telefon', 'mote', 'melding', 'hjemmebesok']),
        oppsummering: tekst(),
      }),
      z.strictObject({ resultat: z.literal('ikkeKontaktet'), grunn: tekst(1000) }),
    ]),
  'barnet.hort': () =>
    z.discriminatedUnion('resultat', [
      z.strictObject({
        resultat: z.literal('hort'),
        form: z.enum(['samtale', 'skriftlig', 'tegning', 'skala', 'observasjon']),
        syn: tekst(),
      }),
      z.strictObject({ resultat: z.literal('ikkeHort'), grunn: tekst(1000) }),
    ]),
  'tiltaksleder.droftet': () => z.strictObject({ oppsummering: tekst() }),
  'forstaaelse.gitt': () => {
    const side = z.enum(['arena', 'foresatte', 'barnet'])
    return z.discriminatedUnion('resultat', [
      z.strictObject({ resultat: z.literal('gitt'), side, forstaaelse: tekst() }),
      z.strictObject({ resultat: z.literal('ikkeGitt'), side, grunn: tekst(1000) }),
    ])
  },
  'forstaaelse.enighet': () =>
    z.strictObject({ oppsummering: tekst(), uenighet: tekst(2000).optional() }),
  'kartlegging.gjenopptatt': () => z.strictObject({ begrunnelse: tekst(1000) }),
  'hjelpetjenester.vurdert': () =>
    z.strictObject({ tjenester: z.array(Tjeneste).max(20), vurdering: tekst() }),
  'kontaktform.avklart': () =>
    z.strictObject({
      former: z
        .array(z.enum(['fysisk', 'digitalt', 'telefon', 'meldinger']))
        .min(1)
        .max(4),
      avtale: tekst(),
    }),
  'notat.skrevet': () => z.strictObject({ tekst: tekst() }),
} as const
