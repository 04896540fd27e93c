import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** One row: the last instant at which a server that trusted its clock was up. */
export const klokke = sqliteTable('klokke', {
  id: integer().primaryKey(),
  sist: text().notNull(),
})
