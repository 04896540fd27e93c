import type { Arena, Rolle } from '../../machines/roller.ts'
import type { Tekst } from '../../machines/rutine/skjema.ts'

export type Enhet = { id: string; navn: string; arena: Arena; kommune: string }

/** A role as held. `enhetId` is null for roles of the whole municipality; `gruppe` is a class. */
export type PersonRolle = { rolle: Rolle; enhetId: string | null; gruppe: string | null }

export type Person = {
  id: string
  navn: string
  spraak: keyof Tekst
  /** Where mail to them goes; absent where none can. */
  epost?: string
  roller: PersonRolle[]
}

export type Barn = {
  id: string
  fornavn: string
  etternavn: string
  /** ISO date of birth. */
  fodt: string
  fodselsnummer: string
  enhetId: string
  gruppe: string
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
  settPlanleggingsdager(enhetId: string, dager: readonly string[]): Promise<void>
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
  finnVedFodselsnummer(fodselsnummer: string): Promise<Barn | undefined>
  /** Children with a word of name or class beginning with each of `tekst`, by name, at most `antall`. */
  sok(tekst: string, omkrets: Omkrets, antall: number): Promise<Barn[]>
}
