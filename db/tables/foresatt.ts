import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Foresattdata } from '../../machines/familie/foresatt.ts'
import { barn } from './folk.ts'

/** A guardian of a child. Columns, and not one text: mail looks for an address, and erasure for a person. */
export const foresatt = sqliteTable(
  'foresatt',
  {
    nr: integer().primaryKey(),
    id: text().notNull().unique(),
    barnId: text()
      .notNull()
      .references(() => barn.id),
    navn: text().notNull(),
    relasjon: text().$type<Foresattdata['relasjon']>().notNull(),
    egneOrd: text(),
    foreldreansvar: text().$type<Foresattdata['foreldreansvar']>(),
    spraak: text(),
    tolk: integer({ mode: 'boolean' }),
    skjermet: integer({ mode: 'boolean' }).notNull(),
    telefon: text(),
    epost: text(),
    helst: text().$type<Apen['helst']>(),
    merknad: text(),
    husstand: text().$type<Apen['husstand']>(),
    til: text(),
    versjon: text().notNull(),
    endret: text().notNull(),
    endretAv: text(),
    /** What the municipality's own files call them. */
    egenId: text(),
  },
  (t) => [index('foresattBarn').on(t.barnId)],
)

type Apen = Extract<Foresattdata['kontakt'], { slag: 'staarHer' }>
