import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Arena, Rolle } from '../../machines/roller.ts'
import type { Person } from '../store/folk.ts'

export const enhet = sqliteTable('enhet', {
  id: text().primaryKey(),
  navn: text().notNull(),
  sortNavn: text().notNull(),
  arena: text().$type<Arena>().notNull(),
  kommune: text().notNull(),
  skoletidFra: text(),
  skoletidTil: text(),
})

/** The classes of a school, and the departments of a kindergarten. */
export const gruppe = sqliteTable(
  'gruppe',
  {
    enhetId: text()
      .notNull()
      .references(() => enhet.id),
    navn: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.enhetId, t.navn] })],
)

/** A day on which the staff of a unit plans, and the children stay at home. */
export const planleggingsdag = sqliteTable(
  'planleggingsdag',
  {
    enhetId: text()
      .notNull()
      .references(() => enhet.id),
    dato: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.enhetId, t.dato] })],
)

export const person = sqliteTable('person', {
  id: text().primaryKey(),
  navn: text().notNull(),
  sortNavn: text().notNull(),
  sokNavn: text().notNull().default(''),
  spraak: text().$type<Person['spraak']>().notNull(),
  epost: text(),
  /** What the municipality's own files call them. */
  ansattnummer: text().unique(),
})

export const personRolle = sqliteTable(
  'personRolle',
  {
    id: integer().primaryKey(),
    personId: text()
      .notNull()
      .references(() => person.id),
    rolle: text().$type<Rolle>().notNull(),
    enhetId: text().references(() => enhet.id),
    gruppe: text(),
  },
  (t) => [index('personRollePerson').on(t.personId), index('personRolleEnhet').on(t.enhetId)],
)

export const barn = sqliteTable(
  'barn',
  {
    id: text().primaryKey(),
    fornavn: text().notNull(),
    etternavn: text().notNull(),
    sortNavn: text().notNull(),
    /** The name and the class, as they are searched in. */
    sokNavn: text().notNull(),
    fodt: text().notNull(),
    fodselsnummer: text().unique(),
    /** What the school's own files call them: all there is for a child without a number. */
    egenId: text().unique(),
    enhetId: text()
      .notNull()
      .references(() => enhet.id),
    gruppe: text().notNull(),
    /** The day from which the child is at no unit of the municipality. */
    sluttet: text(),
  },
  (t) => [
    index('barnGruppe').on(t.enhetId, t.gruppe, t.sortNavn),
    index('barnNavn').on(t.sortNavn, t.sokNavn, t.id),
  ],
)
