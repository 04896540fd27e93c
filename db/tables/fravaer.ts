import { sql } from 'drizzle-orm'
import {
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import type { Svart } from '../../machines/fravaer/sporsmaal.ts'
import type { Arena } from '../../machines/roller.ts'
import type { FravaerAarsak, FravaerArt } from '../../machines/rutine/fravaer.ts'
import type { Forslagssvar } from '../store/fravaer.ts'
import { barn, enhet, person } from './folk.ts'

export const fravaer = sqliteTable(
  'fravaer',
  {
    barnId: text()
      .notNull()
      .references(() => barn.id),
    arena: text().$type<Arena>().notNull(),
    dato: text().notNull(),
    art: text().$type<FravaerArt>().notNull(),
    aarsak: text().$type<FravaerAarsak>().notNull(),
    timer: real(),
    /** A list, as JSON. */
    fag: text(),
    forsent: integer(),
    /** A list, as JSON. */
    tider: text(),
    /**
     * When what stands of the day was recorded, an ISO 8601 instant. The column held ids of imports before,
     * and holds them still for days from then.
     */
    registrert: text('importId'),
  },
  (t) => [primaryKey({ columns: [t.barnId, t.arena, t.dato] })],
)

export const forslag = sqliteTable(
  'forslag',
  {
    id: text().primaryKey(),
    barnId: text()
      .notNull()
      .references(() => barn.id),
    arena: text().$type<Arena>().notNull(),
    terskelId: text().notNull(),
    rutineId: text().notNull(),
    rutineVersjon: text().notNull(),
    apnet: text().notNull(),
    status: text().$type<'aapen' | Forslagssvar['status']>().notNull(),
    avgjortAv: text(),
    avgjort: text(),
    begrunnelse: text(),
    svart: text({ mode: 'json' }).$type<Svart>(),
  },
  (t) => [
    uniqueIndex('forslagEtAapent').on(t.barnId, t.arena).where(sql`${t.status} = 'aapen'`),
    index('forslagBarn').on(t.barnId, t.apnet),
    index('forslagAapne').on(t.apnet).where(sql`${t.status} = 'aapen'`),
  ],
)

/** Somebody got hold of the home about a day away. Goes when the child does. */
export const hjemkontakt = sqliteTable(
  'hjemkontakt',
  {
    barnId: text()
      .notNull()
      .references(() => barn.id, { onDelete: 'cascade' }),
    dag: text().notNull(),
    personId: text()
      .notNull()
      .references(() => person.id),
    registrert: text().notNull(),
    notat: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.barnId, t.dag] })],
)

/** Weeks that somebody has looked over. An empty `gruppe` is the whole unit. */
export const ukeblikk = sqliteTable(
  'ukeblikk',
  {
    enhetId: text()
      .notNull()
      .references(() => enhet.id),
    gruppe: text().notNull(),
    uke: text().notNull(),
    personId: text()
      .notNull()
      .references(() => person.id),
    registrert: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.enhetId, t.uke, t.gruppe, t.personId] })],
)
