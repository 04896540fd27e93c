import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { person } from './folk.ts'

export const sesjon = sqliteTable('sesjon', {
  tokenHash: text().primaryKey(),
  personId: text()
    .notNull()
    .references(() => person.id),
  opprettet: text().notNull(),
  utloper: text().notNull(),
})

/** The access trace. Refers to nothing: it outlives what it tells about, and never fails on it. */
export const lesing = sqliteTable(
  'lesing',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    personId: text().notNull(),
    sakId: text(),
    barnId: text(),
    hva: text().notNull(),
    tid: text().notNull(),
  },
  (t) => [index('lesingSak').on(t.sakId, t.tid), index('lesingBarn').on(t.barnId, t.tid)],
)
