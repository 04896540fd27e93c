import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { MoteRad } from '../store/mote.ts'
import { sak } from './sak.ts'

/** Who is asked to which meeting, of those that are known by id: staff and guardians. */
export const motedeltaker = sqliteTable(
  'motedeltaker',
  {
    sakId: text()
      .notNull()
      .references(() => sak.id),
    om: text().notNull(),
    slag: text().$type<MoteRad['slag']>().notNull(),
    hvem: text().notNull(),
    plass: integer().notNull(),
    status: text().$type<MoteRad['status']>().notNull(),
    sekvens: integer().notNull(),
    dato: text(),
    fra: text(),
    til: text(),
    sted: text(),
  },
  (t) => [
    primaryKey({ columns: [t.sakId, t.om, t.slag, t.hvem] }),
    index('motedeltakerHvem').on(t.hvem, t.dato),
    index('motedeltakerOm').on(t.om),
  ],
)
