import { isNotNull, isNull } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { person } from './folk.ts'

/** A letter to one person. It holds nothing of the case that it came from. */
export const post = sqliteTable(
  'post',
  {
    /** The order in which letters were put in the post. */
    nr: integer().primaryKey(),
    id: text().notNull().unique(),
    type: text().notNull(),
    mottaker: text()
      .notNull()
      .references(() => person.id),
    opprettet: text().notNull(),
    forsok: integer().notNull(),
    /** When it may be tried. While somebody is sending it, when their claim runs out. */
    neste: text().notNull(),
    /** Why the last try failed; of a letter that is done, why it was given up. */
    feil: text(),
    /** When it was sent or given up; null while it waits. */
    ferdig: text(),
  },
  (t) => [
    index('postVenter').on(t.mottaker, t.nr).where(isNull(t.ferdig)),
    // Only these: what waits is found by whom it is to, however much has been sent.
    index('postFerdig').on(t.ferdig).where(isNotNull(t.ferdig)),
  ],
)
