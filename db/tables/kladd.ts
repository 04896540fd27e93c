import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { person } from './folk.ts'

/** What a person has begun to write, for nobody else's eyes. */
export const kladd = sqliteTable(
  'kladd',
  {
    personId: text()
      .notNull()
      .references(() => person.id),
    navn: text().notNull(),
    data: text().notNull(),
    kommandoId: text(),
    versjon: text().notNull(),
    endret: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.navn] }), index('kladdEndret').on(t.endret)],
)

/** One row: what the keys are made from that a browser locks its drafts with. */
export const kladdhemmelighet = sqliteTable('kladdhemmelighet', {
  id: integer().primaryKey(),
  verdi: text().notNull(),
})
