import { isNotNull, isNull, sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Motebrev } from '../store/post.ts'
import { person } from './folk.ts'
import { foresatt } from './foresatt.ts'

/** A letter to staff or to a guardian. It holds nothing of the case that it came from. */
export const post = sqliteTable(
  'post',
  {
    /** The order in which letters were put in the post. */
    nr: integer().primaryKey(),
    id: text().notNull().unique(),
    type: text().notNull(),
    mottaker: text().references(() => person.id),
    foresatt: text().references(() => foresatt.id),
    /** What a letter about a meeting says: as it was when that happened. */
    mote: text({ mode: 'json' }).$type<Motebrev>(),
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
    check('postTilEn', sql`(${t.mottaker} is null) <> (${t.foresatt} is null)`),
    index('postVenter').on(t.mottaker, t.foresatt, t.nr).where(isNull(t.ferdig)),
    // Only these: what waits is found by whom it is to, however much has been sent.
    index('postFerdig').on(t.ferdig).where(isNotNull(t.ferdig)),
    // Who was called in by mail to a meeting is asked each time it is looked at.
    index('postMote').on(sql`${t.mote} ->> 'uid'`),
  ],
)
