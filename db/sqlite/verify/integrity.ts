import type Database from 'better-sqlite3'
import type { Funn } from '../../store/inspection.ts'

/** As many faults of the file as SQLite is asked to look for. */
const HOYST = 10_000

/** What SQLite says of its own file: pages, indices against tables, and what must not be empty. */
export function* fileFaults(db: Database.Database): Generator<Funn> {
  for (const svar of db.prepare<[], string>(`pragma integrity_check(${HOYST})`).pluck().iterate()) {
    // One answer may hold several lines, under a heading.
    for (const sagt of svar.split('\n')) {
      if (sagt !== 'ok' && !sagt.startsWith('***')) yield { slag: 'fil', sagt }
    }
  }
}

type Brudd = { rowid: number; parent: string }

/** The table's rows that refer to a row that is not there. */
export function* brokenReferences(db: Database.Database, tabell: string): Generator<Funn> {
  const brudd = db.prepare<[string], Brudd>('select rowid, parent from pragma_foreign_key_check(?)')
  for (const { rowid: rad, parent: til } of brudd.iterate(tabell)) {
    yield { slag: 'viserTilIngen', tabell, rad, til }
  }
}
