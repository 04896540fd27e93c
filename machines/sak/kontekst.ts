import type { Svart } from '../fravaer/sporsmaal.ts'
import type { Fravaersdag } from '../fravaer/terskler.ts'
import type { Arena, Deltaker, Tjeneste } from '../roller.ts'
import type { Moteslag } from '../rutine/mote.ts'
import type { Omraade, TrinnNr } from '../rutine/skjema.ts'
import type { Hjemmetid } from '../timeplan/uke.ts'
import type { SakDataFor } from './hendelser.ts'
import type { Inntak } from './inntak/skjema.ts'
import type { Kandidat, PersonIRolle } from './konvolutt.ts'
import type { Part } from './part.ts'

/** Something recorded in a case, with the day it happened. */
export type Foert<T> = T & { dato: string }

/** What is done inside one trinn; a new trinn starts with an empty sheet. */
export type Arbeid = {
  droftet: Foert<SakDataFor<'tiltaksleder.droftet'>> | null
  samtale: Foert<SakDataFor<'samtale.holdt'>> | null
  kartlegging: Partial<Record<Omraade, Foert<SakDataFor<'kartlegging.registrert'>>>>
  forstaaelse: Partial<Record<Side, Foert<SakDataFor<'forstaaelse.gitt'>>>>
  /** What guardians who live apart have said, each by the id. */
  hverForSeg: Record<string, Foert<SakDataFor<'forstaaelse.gitt'>>>
  enighet: Foert<SakDataFor<'forstaaelse.enighet'>> | null
  hjelpetjenester: Foert<SakDataFor<'hjelpetjenester.vurdert'>> | null
  kontaktform: Foert<SakDataFor<'kontaktform.avklart'>> | null
  /** Meetings that were held, and as whom people were there. */
  moter: Foert<{ om: string; slag: Moteslag; med: Deltaker[] }>[]
  /** Everybody who was at a talk written by form, where the routine asks who was there. */
  vedBordet?: Deltaker[]
  /** Why those whom the routine always asks to the talk were not there. */
  utenDem?: Partial<Record<Deltaker, Foert<{ grunn: string }>>>
  /** What a person has ticked off of the routine's own list for the trinn, by its text. */
  gjoremaal?: Record<string, Foert<SakDataFor<'gjoremaal.vurdert'>>>
}
export type Side = 'arena' | 'foresatte' | 'barnet'

/** What the plan shall lead to, and its rows, while it is being written. */
export type Utkast = SakDataFor<'plan.utkastLagret'>
export type Utkastrad = Utkast['rader'][number]
/** A row of a plan in force: what the routine asks of it is there. One that was brought in may not say whom it is aimed at. */
export type Planrad = Utkastrad & {
  id: string
  ansvarlig: Part
  evalueres: string
}
/** One that came before the agreed date says why. */
export type Evaluering = Foert<SakDataFor<'plan.evaluert'>> & { begrunnelse?: string }

/** How a measure went, as it was told last: when, and by whom. */
export type Melding = Foert<Omit<SakDataFor<'tiltak.meldt'>, 'rad'>> & { av: string }

/** One version of the plan. `nr` counts versions, `periode` the periods this version has stood. */
export type Planversjon = {
  nr: number
  periode: number
  trinn: TrinnNr
  fra: string
  til: string | null
  ansvarlig: PersonIRolle
  begrunnelse: string | null
  /** What the plan shall lead to; empty where it was put into force before plans said so. */
  maal: string
  rader: Planrad[]
  evalueringer: Evaluering[]
  /** What was told of its rows in the present period, by row. */
  meldt: Record<string, Melding>
}

/**
 * A passed threshold, or a pattern, waiting for a person's answer: since `dato`, and passed by the days
 * as they counted on `til`. `dager`: those it asks about, where answers are good for days.
 */
export type Varsel = {
  terskel: string
  trinn: TrinnNr
  dato: string
  til: string
  dager?: string[]
}

/** Consent, or a basis in law, that lets a service in: from a day, and to its last where it has one. */
export type Grunnlag = { om: string; tjeneste: Tjeneste; fra: string; til: string | null }

/** Who is in the team, by the process that says their part. Guardians by id. */
export type Lagmedlem = { om: string } & (
  | { slag: 'ansatt'; person: string }
  | { slag: 'foresatt'; foresatt: string }
  | { slag: 'barnet' }
  | { slag: 'tjeneste'; tjeneste: Tjeneste }
)

/** The memory of one case. Folded from its events; plain JSON; holds ids, never names. */
export type SakKontekst = {
  rutine: { id: string; versjon: string }
  barn: string
  arena: Arena
  enhet: string
  opprettet: string
  /** What went before, of a case that was brought in when it was running already: on `opprettet`. */
  tattInn?: Omit<Inntak, 'plan'>
  trinn: TrinnNr
  trinnlogg: { trinn: TrinnNr; fra: string }[]
  /** When the present substep was entered, moved on by time at rest. */
  stegSiden: string
  /** The substep deadline that has been called out, so that it is called once. */
  oversittet: string | null
  undring: Foert<SakDataFor<'undring.konkretisert'>> | null
  foresatte: Foert<SakDataFor<'foresatte.kontaktet'>> | null
  /** When guardians were contacted last, or tried to be: each who lives apart by the id, else `SAMMEN`. */
  kontaktet: Record<string, { dato: string; resultat: 'kontaktet' | 'ikkeKontaktet' }>
  /** The freshest entry of the child's voice, and when it was told. */
  stemme: { om: string; dato: string } | null
  arbeid: Partial<Record<TrinnNr, Arbeid>>
  /** When the plan of the present trinn was evaluated, if it has been in its present period. */
  evaluert: string | null
  plan: { gjeldende: Planversjon | null; utkast: Utkast | null; tidligere: Planversjon[] }
  stafett: {
    holder: PersonIRolle
    siden: string
    bytter: number
    tilbud: { til: Kandidat; dato: string; overlevering: string } | null
  }
  /** What was decided of the duties that a factor may raise, each by its id. */
  plikter?: Record<string, Foert<SakDataFor<'plikt.vurdert'>>>
  /** What lets services in, as long as nobody has taken it back; and who is in the team now. */
  grunnlag: Grunnlag[]
  lag: { medlemmer: Lagmedlem[]; fastKontakt: string | null }
  hvile: { grunn: string; fra: string; til: string } | null
  /** The day on which the case was last taken up after a rest, or opened again. */
  gjenopptatt: string | null
  lukket: { grunn: string; dato: string } | null
  /** What the next place may take in: the words, and the number of the plan that goes along, if one does. */
  utdrag?: { innhold: string; plan: number | null; samtykke: string; dato: string } | null
  fravaer: {
    dager: Fravaersdag[]
    varsel: Varsel | null
    /** What was answered: the thresholds, or, where answers are good for days, those days. */
    besvart: string[]
    svart?: Svart[]
    /** The trinn that an assessment answered «step up» to, until the case has come there. */
    hevesTil: TrinnNr | null
    /** Days that are agreed to be at home: whoever is at home then is not away. */
    hjemme: Hjemmetid[]
  }
}

/** What was done last stands: something older, written down afterwards, does not take its place. */
export const sist = <T extends { dato: string }>(staar: T | null | undefined, ny: T): T =>
  staar && staar.dato > ny.dato ? staar : ny

/** Guardians who are one side, and are not told from each other. */
export const SAMMEN = 'sammen'

export const tomtArbeid = (): Arbeid => ({
  droftet: null,
  samtale: null,
  kartlegging: {},
  forstaaelse: {},
  hverForSeg: {},
  enighet: null,
  hjelpetjenester: null,
  kontaktform: null,
  moter: [],
})

/** The present trinn's sheet, blank where nothing is written on it yet. */
export const arket = ({ arbeid, trinn }: Pick<SakKontekst, 'arbeid' | 'trinn'>): Arbeid =>
  arbeid[trinn] ?? tomtArbeid()
