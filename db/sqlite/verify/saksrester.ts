import type Database from 'better-sqlite3'
import type { Funn } from '../../store/inspection.ts'

/** Tables whose rows belong to a case. The trace of reading is not one: it outlives what it tells of. */
export const SAKENS_TABELLER = [
  'hendelse',
  'snapshot',
  'frist',
  'motedeltaker',
  'oppgave',
  'kommando',
  'utboks',
  'vedlegg',
  'vedleggbruk',
] as const

/** The rows in one table of cases that are not there. */
export function* leftOfCases(
  db: Database.Database,
  tabell: (typeof SAKENS_TABELLER)[number],
): Generator<Funn> {
  const rester = db.prepare<[], { sakId: string; rader: number }>(
    `select sakId, count(*) as rader from ${tabell} as t
      where not exists (select 1 from sak where sak.id = t.sakId) group by sakId`,
  )
  for (const rest of rester.iterate()) yield { slag: 'sakMangler', tabell, ...rest }
}
