import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { person } from './folk.ts'
import { sak } from './sak.ts'

const personId = () =>
  text()
    .notNull()
    .references(() => person.id)

/** When a person wants to be reminded by mail; one who has chosen nothing has no row. */
export const varsling = sqliteTable('varsling', {
  personId: personId().primaryKey(),
  /** The hour in Norway; null: never. */
  time: integer(),
})

/** One a person and day on which it was looked at what they shall do: with a letter, where there was news. */
export const oppgavebrev = sqliteTable(
  'oppgavebrev',
  {
    personId: personId(),
    dato: text().notNull(),
    brev: text().unique(),
    /** What the letter says. */
    oppgaver: integer().notNull(),
    forfalt: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.dato] })],
)

/** Of what a person has been reminded: before its date, and when it had come. */
export const paaminnet = sqliteTable(
  'paaminnet',
  {
    personId: personId(),
    sakId: text()
      .notNull()
      .references(() => sak.id),
    om: text().notNull(),
    slag: text().notNull(),
    frist: text().notNull(),
    naar: text().$type<'foer' | 'dagen'>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.sakId, t.om, t.slag, t.frist, t.naar] })],
)
