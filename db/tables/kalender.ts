import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { person } from './folk.ts'

/** The secret address of a person's calendar: one at a time, and of it only what it is known by. */
export const kalender = sqliteTable('kalender', {
  personId: text()
    .primaryKey()
    .references(() => person.id),
  hemmelighetHash: text().notNull().unique(),
  opprettet: text().notNull(),
})
