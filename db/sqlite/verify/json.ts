import type Database from 'better-sqlite3'
import type { Funn } from '../../store/inspection.ts'

/** JSON that is no part of what is read of a case. */
export const JSON_FELT = [
  { tabell: 'utboks', felt: 'data' },
  { tabell: 'kommando', felt: 'svar' },
] as const

/** The rows in which the field is no JSON. */
export function* notJson(
  db: Database.Database,
  { tabell, felt }: (typeof JSON_FELT)[number],
): Generator<Funn> {
  const ider = db.prepare<[], string>(`select id from ${tabell} where not json_valid(${felt})`)
  for (const id of ider.pluck().iterate()) yield { slag: 'ikkeJson', tabell, felt, id }
}
