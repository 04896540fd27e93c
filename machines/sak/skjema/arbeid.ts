import { z } from 'zod'
import { Rolle } from '../../roller.ts'
import { tekst, valg } from './felles.ts'
import type { Verden } from './verden.ts'

/** Who may sit at the table, beside the roles of the routine (R595–680, R682–745). */
export const Deltaker = z.enum([
  'barnet',
  'foresatte',
  ...Rolle.options,
  'fastlege',
  'nav',
  'barnevern',
  'andre',
])

export const Tjeneste = z.enum([
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

const faktorliste = (v: Verden, omraade: string) =>
  z.array(valg(v.rutine.omraader.find((o) => o.id === omraade)?.faktorer.map((f) => f.id) ?? [])).max(20)

const kartlagtOmraade = <O extends string>(v: Verden, omraade: O) =>
  z.strictObject({
    omraade: z.literal(omraade),
    risiko: faktorliste(v, omraade),
    beskyttelse: faktorliste(v, omraade),
    oppsummering: tekst(),
  })

/** Recordings of what was done inside a trinn: facts about the work, not decisions. */
export const arbeidsskjema = {
  'undring.konkretisert': (v: Verden) =>
    z.strictObject({
      hva: tekst(),
      tegn: z.array(valg(v.rutine.tegn.map((t) => t.id))).max(20),
      provd: tekst(2000).optional(),
    }),
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
  'samtale.holdt': () =>
    z.strictObject({ deltakere: z.array(Deltaker).min(1).max(30), oppsummering: tekst() }),
  'kartlegging.registrert': (v: Verden) =>
    z.discriminatedUnion('omraade', [
      kartlagtOmraade(v, 'arena'),
      kartlagtOmraade(v, 'familie'),
      kartlagtOmraade(v, 'fritid'),
      kartlagtOmraade(v, 'individ'),
    ]),
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
      former: z.array(z.enum(['fysisk', 'digitalt', 'telefon', 'meldinger'])).min(1).max(4),
      avtale: tekst(),
    }),
  'notat.skrevet': () => z.strictObject({ tekst: tekst() }),
} as const
