import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { sak } from './sak.ts'

/** A picture that somebody has brought to a case. Its id is the SHA-256 of its bytes. */
export const vedlegg = sqliteTable(
  'vedlegg',
  {
    sakId: text()
      .notNull()
      .references(() => sak.id),
    id: text().notNull(),
    bredde: integer().notNull(),
    hoyde: integer().notNull(),
    lastetOppAv: text().notNull(),
    lastetOpp: text().notNull(),
    // Last, so that the rest of a row is read without it.
    bytes: blob({ mode: 'buffer' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.sakId, t.id] }),
    index('vedleggAv').on(t.lastetOppAv),
    index('vedleggLastetOpp').on(t.lastetOpp),
  ],
)

/** Which processes of a case hold which of its pictures. The others wait to be sent, or are thrown away. */
export const vedleggbruk = sqliteTable(
  'vedleggbruk',
  {
    sakId: text()
      .notNull()
      .references(() => sak.id),
    vedlegg: text().notNull(),
    om: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.sakId, t.vedlegg, t.om] })],
)
