import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Ansikt, Svargruppe } from '../../machines/tilbakemelding/svar.ts'
import { enhet } from './folk.ts'

const hvor = {
  enhetId: text()
    .notNull()
    .references(() => enhet.id),
  termin: text().notNull(),
  gruppe: text().$type<Svargruppe>().notNull(),
}

/** How many gave each answer after a meeting. No answer has a row of its own. */
export const tilbakemelding = sqliteTable(
  'tilbakemelding',
  { ...hvor, svar: text().$type<Ansikt>().notNull(), antall: integer().notNull() },
  (t) => [primaryKey({ columns: [t.enhetId, t.termin, t.gruppe, t.svar] })],
)

/** From how many children's meetings they came: a mark of each, which stands beside no answer. */
export const tilbakemeldingFra = sqliteTable(
  'tilbakemeldingFra',
  { ...hvor, merke: text().notNull() },
  (t) => [primaryKey({ columns: [t.enhetId, t.termin, t.gruppe, t.merke] })],
)

/** What has been answered by already, for as long as it could have been answered by. */
export const bruktLenke = sqliteTable('bruktLenke', {
  id: text().primaryKey(),
  til: text().notNull(),
})
