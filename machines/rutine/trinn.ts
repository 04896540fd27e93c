import { z } from 'zod'
import { Deltaker, Rolle } from '../roller.ts'
import { Dager, TekstNokkel } from './felles.ts'

/** Requirements a routine may hang on a transition. What each one asks stands in `sak/krav`. */
export const KravNavn = z.enum([
  'undringKonkretisert',
  'foresatteKontaktet',
  'barnetsStemme',
  'droftetMedTiltaksleder',
  'samtaleHoldt',
  'alleOmraaderVurdert',
  'forstaaelseFraHverSide',
  'fellesForstaaelse',
  'planKlar',
  'evalueringHoldt',
  'holderRolle',
  'hjelpetjenesterVurdert',
  'kontaktformAvklart',
  'normaltNaervaer',
  'droftetFoerSamtalen',
  'inviterteVarMed',
])
export type KravNavn = z.infer<typeof KravNavn>

const Krav = z.array(KravNavn)

/** What shows that something of a trinn is done: a requirement that is met there, or what happened. */
export const Gjortved = z.enum([...KravNavn.options, 'planForTrinnet', 'samarbeidsmoteHoldt'])
export type Gjortved = z.infer<typeof Gjortved>

/**
 * Something that the routine asks for on a trinn. Where nothing in the case shows that it is done, `vises`
 * is empty: a person ticks it off.
 */
const Gjoremaal = z.strictObject({
  tekst: TekstNokkel,
  naar: z.enum(['alltid', 'vedBehov']),
  vises: z.array(Gjortved),
})
export type Gjoremaal = z.infer<typeof Gjoremaal>

/** Requirements per transition of one trinn, in the order they are explained to the user. */
const TrinnKrav = z.strictObject({
  samtale: Krav,
  kartlagt: Krav,
  enighet: Krav,
  iverksett: Krav,
  hev: Krav,
  bli: Krav,
  senk: Krav,
  avslutt: Krav,
})

/** What a way up at once may ask for. Without any, whoever takes it says why. */
export const Strakskrav = z.enum(['terskelPassert'])
export type Strakskrav = z.infer<typeof Strakskrav>

/**
 * A way up that does not wait for the work of the present trinn, as far up as help is needed: what the
 * routine asks may delay a step, never help. One is enough.
 */
const Straksvei = z.strictObject({
  id: z.string().min(1),
  tekst: TekstNokkel,
  krav: z.array(Strakskrav),
})
export type Straksvei = z.infer<typeof Straksvei>

/** Why a case may come to its end when the routine says that it has. */
export const Avslutning = z.enum(['maalNaadd', 'naturligAarsak'])
export type Avslutning = z.infer<typeof Avslutning>

/** Why a case is closed although the routine is not through with it. */
export const Lukkegrunn = z.enum([
  'flyttet',
  'bytterArena',
  'annenInstans',
  'feilregistrert',
  'foresatteOnskerIkke',
  'videregaaende',
  'annet',
])
export type Lukkegrunn = z.infer<typeof Lukkegrunn>

const TrinnFelles = {
  tittel: TekstNokkel,
  beskrivelse: TekstNokkel,
  stafettholder: z.array(Rolle).min(1),
  gjoremaal: z.array(Gjoremaal).min(1),
  inviteres: z.array(
    z.strictObject({
      hvem: TekstNokkel,
      deltaker: Deltaker,
      naar: z.enum(['alltid', 'vedBehov']),
    }),
  ),
  krav: TrinnKrav,
  straks: z.array(Straksvei),
  avsluttes: z.array(Avslutning).min(1),
  lukkes: z.array(Lukkegrunn).min(1),
  /** Days between evaluations; the default evaluation date of a plan is read off it. */
  evalueringsintervall: Dager,
}

/** Days from a substep is entered until somebody must have acted in it. */
export const Trinn0 = z.strictObject({
  nr: z.literal(0),
  ...TrinnFelles,
  frister: z.strictObject({ undring: Dager, hore: Dager, vurdere: Dager }),
})
export const TrinnN = z.strictObject({
  nr: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  ...TrinnFelles,
  frister: z.strictObject({ kartlegge: Dager, forstaa: Dager, planlegge: Dager, folgeOpp: Dager }),
})
