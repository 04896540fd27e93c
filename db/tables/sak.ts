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
    index('sakTilbudt').on(t.tilbudtTil).where(isNotNull(t.tilbudtTil)),
  ],
)

export const sakSnapshot = sqliteTable('sakSnapshot', {
  sakId: text()
    .primaryKey()
    .references(() => sak.id),
  versjon: integer().notNull(),
  data: text().notNull(),
})

export const hendelse = sqliteTable(
  'hendelse',
  {
    sakId: text()
      .notNull()
      .references(() => sak.id),
    nr: integer().notNull(),
    id: text().notNull().unique(),
    type: text().notNull(),
    /** Canonical JSON: the text itself will be hashed. */
    data: text().notNull(),
    aktorId: text().notNull(),
    aktorRoller: text({ mode: 'json' }).$type<Aktor['roller']>().notNull(),
    skjedde: text().notNull(),
    registrert: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.sakId, t.nr] })],
)

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
    type: text().notNull(),
    forfaller: text().notNull(),
    hendelse: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.sakId, t.type] }),
    index('fristForfaller').on(t.forfaller, t.sakId, t.type),
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
    sendt: text(),
  },
  (t) => [index('utboksUsendt').on(t.opprettet, t.id).where(isNull(t.sendt))],
)
