import type { Arena, Rolle } from '../../machines/roller.ts'
import type { Tekst } from '../../machines/rutine/skjema.ts'
import type { Foresatt } from './foresatt.ts'
import type { UsendtMelding } from './sak.ts'

export type Enhet = {
  id: string
  navn: string
  arena: Arena
  kommune: string
  /** From and until when the children are there (HH:MM); absent where it is as the routine has it. */
  skoletid?: { fra: string; til: string }
}

/** A role as held. `enhetId` is null for roles of the whole municipality; `gruppe` is a class. */
export type PersonRolle = { rolle: Rolle; enhetId: string | null; gruppe: string | null }

export type Person = {
  id: string
  navn: string
  spraak: keyof Tekst
  /** Where mail to them goes; absent where none can. */
  epost?: string
  /** What the municipality's own files call them; absent for those who did not come from one. */
  ansattnummer?: string
  /** Whoever has none works here no more. */
  roller: PersonRolle[]
}

export type Barn = {
  id: string
  fornavn: string
  etternavn: string
  /** ISO date of birth. */
  fodt: string
  /** A fødselsnummer or a D-number; absent for a child that has none. */
  fodselsnummer?: string
  /** What the school's own files call the child. */
  egenId?: string
  enhetId: string
  gruppe: string
  /** ISO date from which the child is at no unit here; absent while it is. */
  sluttet?: string
}

/** Children of these units and groups; `alle` is everybody. */
export type Omkrets = { alle: true } | { enheter: string[]; grupper: Gruppe[] }
export type Gruppe = { enhetId: string; gruppe: string }

/**
 * What a person may see of cases: all, or the union of those they hold or are
 * offered (`egne` is their id), those at whole units and those of single groups.
 */
export type Synlighet = { alle: true } | { egne: string; enheter: string[]; grupper: Gruppe[] }

export type EnhetStore = {
  settInn(enheter: Enhet[]): Promise<void>
  /** Every unit, sorted by name. */
  alle(): Promise<Enhet[]>
  /** Days on which the staff of a unit plans, from this day on. */
  planleggingsdager(enhetId: string, fra: string): Promise<string[]>
  /** Every class and department, by unit and name. */
  grupper(): Promise<Gruppe[]>
}

export type PersonStore = {
  settInn(personer: Person[]): Promise<void>
  finn(id: string): Promise<Person | undefined>
  /** Names by id, of those that there are. */
  navn(ider: readonly string[]): Promise<Map<string, string>>
  /** The ids of those who have this address, however its letters are written. */
  medEpost(epost: string): Promise<string[]>
  /** Everybody, sorted by name. */
  alle(): Promise<Person[]>
  /** Those who hold one of the roles at the unit, sorted by name. */
  medRolle(roller: readonly Rolle[], enhetId: string): Promise<Person[]>
  settSpraak(id: string, spraak: Person['spraak']): Promise<void>
}

export type BarnStore = {
  settInn(barn: Barn[]): Promise<void>
  finn(id: string): Promise<Barn | undefined>
  /** The child whose number, or whose id in the school's own files, this is. */
  finnVedNummer(nummer: string): Promise<Barn | undefined>
  /** Those who are at the unit, by name. */
  vedEnhet(enhetId: string): Promise<Barn[]>
  /** Children who are at a unit, with a word of name or class beginning with each of `tekst`, by name, at most `antall`. */
  sok(tekst: string, omkrets: Omkrets, antall: number): Promise<Barn[]>
}

/** The relay of a case that is not closed, with somebody who holds it or is offered it. */
export type Stafett = { sakId: string; enhetId: string; barnId: string; person: string }

/** What changes among units and people: each as it shall stand from now on. */
export type Folkendring = {
  enheter: Enhet[]
  /** All such days of a unit, in place of those that stood there. */
  planleggingsdager: { enhetId: string; dager: readonly string[] }[]
  grupper: Gruppe[]
  personer: Person[]
  barn: Barn[]
  foresatte: Foresatt[]
  /** Messages that follow from it. */
  utboks: UsendtMelding[]
}

export type FolkStore = {
  /**
   * Writes all of it, or nothing. `holder`: the relay of these cases would be with somebody who has
   * no role at the unit any more.
   */
  skriv(
    endring: Partial<Folkendring>,
  ): Promise<{ outcome: 'skrevet' } | { outcome: 'holder'; stafetter: Stafett[] }>
  /** The relays that a person holds or is offered. */
  stafetter(person: string): Promise<Stafett[]>
  /** How many children are at each unit that has any, and guardians of those on the day. */
  antall(idag: string): Promise<{ enhetId: string; barn: number; foresatte: number }[]>
}
