import type { Fravaersdag } from '../../machines/fravaer/terskler.ts'
import type { Arena } from '../../machines/roller.ts'
import type { Barn } from './folk.ts'
import type { LagretSak } from './sak.ts'

/** One class or department of a unit; all of the unit where `gruppe` is null. */
export type Klasse = { enhetId: string; gruppe: string | null }

/**
 * A child, its recorded days in the arena in order, and the case it has there, if it has an active one.
 * `besvart`: somebody has answered a proposal about it, or a case of its has ended.
 */
export type Barnefravaer = {
  barn: Barn
  dager: Fravaersdag[]
  /** When each day was recorded, as it stands: ISO 8601 instants by its date. Not there where that was not kept. */
  registrert: ReadonlyMap<string, string>
  sak: LagretSak | null
  besvart: boolean
}

/** Somebody got hold of the home about one day away. A short `notat` may stand with it. */
export type Hjemkontakt = {
  barnId: string
  dag: string
  personId: string
  /** ISO 8601 instant. */
  registrert: string
  notat: string
}

/** Somebody has looked over the absence of a class in a week: `uke` is the ISO date of its Monday. */
export type Ukeblikk = Klasse & {
  uke: string
  personId: string
  /** ISO 8601 instant. */
  registrert: string
}

/** The absence of whole classes, and what is done about it beside any case. */
export type KlasseStore = {
  /** Those who are at the unit, by name, with the days from `fra` on. */
  fravaer(klasse: Klasse & { arena: Arena }, fra: string): Promise<Barnefravaer[]>
  /** Answers the contact that stands: the first one of the day. Whoever made it may give it another note. */
  kontakt(ny: Omit<Hjemkontakt, 'notat'> & { notat?: string }): Promise<Hjemkontakt>
  /** False where the person has made none about that day. */
  angreKontakt(om: Pick<Hjemkontakt, 'barnId' | 'dag' | 'personId'>): Promise<boolean>
  /** Contacts about days from `fra` on, oldest day first. */
  kontakter(klasse: Klasse, fra: string): Promise<Hjemkontakt[]>
  kontakterOm(barnId: string, fra: string): Promise<Hjemkontakt[]>
  /** The first time that a person ticks off a week is the one that stands. */
  settUka(blikk: Ukeblikk): Promise<void>
  /**
   * At the unit, whole or by class, of weeks from `fra` on, and the last one before where there is none since;
   * the latest first.
   */
  ukeblikk(enhetId: string, fra: string): Promise<Ukeblikk[]>
}
