import { isNotNull, isNull, sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Arena, Rolle } from '../../machines/roller.ts'
import type { TrinnNr } from '../../machines/rutine/skjema.ts'
import type { Aktor } from '../../machines/sak/konvolutt.ts'
import type { Liv, UtboksRad } from '../store/commit.ts'
import { barn, enhet } from './folk.ts'

export const sak = sqliteTable(
  'sak',
  {
    id: text().primaryKey(),
    versjon: integer().notNull(),
    oppdatert: text().notNull(),
    barnId: text()
      .notNull()
      .references(() => barn.id),
    arena: text().$type<Arena>().notNull(),
    enhetId: text()
      .notNull()
      .references(() => enhet.id),
    rutineId: text().notNull(),
    rutineVersjon: text().notNull(),
    trinn: integer().$type<TrinnNr>().notNull(),
    tilstand: text().notNull(),
    liv: text().$type<Liv>().notNull(),
    stafettholder: text().notNull(),
    stafettholderRolle: text().$type<Rolle>().notNull(),
    tilbudtTil: text(),
    bytter: integer().notNull(),
    nesteDato: text(),
    nesteHva: text(),
    opprettet: text().notNull(),
    lukket: text(),
    utdrag: text(),
    /** The list's order, kept in the row so that an index gives a page: the next date or SIST, the name. */
    sortDato: text().notNull(),
    sortNavn: text().notNull(),
  },
  (t) => [
    uniqueIndex('sakEnAktiv').on(t.barnId, t.arena).where(sql`${t.liv} <> 'lukket'`),
    index('sakBarn').on(t.barnId),
    // After what orders the list stands what it is filtered by, so that counting reads no rows.
    index('sakListe').on(t.sortDato, t.sortNavn, t.id, t.liv, t.trinn, t.enhetId),
    index('sakEnhet').on(
      t.enhetId,
      t.sortDato,
      t.sortNavn,
      t.id,
      t.liv,
      t.trinn,
      t.stafettholder,
      t.tilbudtTil,
    ),
    index('sakHolder').on(t.stafettholder),
    index('sakUtdrag').on(t.barnId).where(isNotNull(t.utdrag)),
    index('sakTilbudt').on(t.tilbudtTil).where(isNotNull(t.tilbudtTil)),
  ],
)

/** The case itself, where `om` is empty, and each process that it holds. */
export const snapshot = sqliteTable(
  'snapshot',
  {
    sakId: text()
      .notNull()
      .references(() => sak.id),
    om: text().notNull(),
    navn: text().notNull(),
    versjon: integer().notNull(),
    /** The number of the fold that gave it. */
    fold: integer().notNull(),
    data: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.sakId, t.om] })],
)

export const hendelse = sqliteTable(
  'hendelse',
  {
    sakId: text()
      .notNull()
      .references(() => sak.id),
    nr: integer().notNull(),
    id: text().notNull().unique(),
    type: text().notNull(),
    /** Version of the schema of its data. */
    v: integer().notNull().default(1),
    /** The process that it belongs to; null for the case itself. */
    om: text(),
    /** Canonical JSON: the text itself will be hashed. */
    data: text().notNull(),
    /** The states that it led to; null for what version 0.1 recorded. */
    tilstand: text(),
    aktorId: text().notNull(),
    aktorRoller: text({ mode: 'json' }).$type<Aktor['roller']>().notNull(),
    skjedde: text().notNull(),
    registrert: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.sakId, t.nr] })],
)

/** Which kinds of events the database holds, so that a program that does not know one finds out. */
export const hendelsesslag = sqliteTable(
  'hendelsesslag',
  { type: text().notNull(), v: integer().notNull() },
  (t) => [primaryKey({ columns: [t.type, t.v] })],
)

/** One row: the fold that every case has been built with, and how far a rebuilding has come. */
export const ombygging = sqliteTable('ombygging', {
  id: integer().primaryKey(),
  fold: integer().notNull(),
  /** The last case that was done; null when no rebuilding is under way. */
  etter: text(),
})

export const kommando = sqliteTable('kommando', {
  id: text().primaryKey(),
  fingerprint: text('avtrykk').notNull(),
  sakId: text()
    .notNull()
    .references(() => sak.id),
  svar: text().notNull(),
  registrert: text().notNull(),
})

export const frist = sqliteTable(
  'frist',
  {
    sakId: text()
      .notNull()
      .references(() => sak.id),
    om: text().notNull().default(''),
    type: text().notNull(),
    forfaller: text().notNull(),
    hendelse: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.sakId, t.om, t.type] }),
    index('fristForfaller').on(t.forfaller, t.sakId, t.om, t.type),
  ],
)

/** What somebody shall do, from `fra` until `til` where it has one. */
export const oppgave = sqliteTable(
  'oppgave',
  {
    sakId: text()
      .notNull()
      .references(() => sak.id),
    om: text().notNull(),
    slag: text().notNull(),
    mottaker: text().notNull(),
    fra: text().notNull(),
    minnes: text().notNull(),
    frist: text().notNull(),
    til: text(),
  },
  (t) => [
    primaryKey({ columns: [t.sakId, t.om, t.slag, t.mottaker] }),
    index('oppgaveMottaker').on(t.mottaker, t.fra),
  ],
)

export const utboks = sqliteTable(
  'utboks',
  {
    id: text().primaryKey(),
    sakId: text()
      .notNull()
      .references(() => sak.id),
    type: text().notNull(),
    mottaker: text().notNull(),
    data: text({ mode: 'json' }).$type<UtboksRad['data']>().notNull(),
    opprettet: text().notNull(),
    /** When it went on from here: to the post, or to nothing where no mail is sent. */
    sendt: text(),
  },
  (t) => [index('utboksUsendt').on(t.opprettet, t.id).where(isNull(t.sendt))],
)
