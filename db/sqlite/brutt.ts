import type { CommitOutcome } from '../store/commit.ts'
import { sqliteCode } from './connection.ts'
import { AnnetNr } from './sakRowWriter.ts'

type Brutt = Extract<CommitOutcome, { outcome: 'opptatt' }>['av']

/** What each constraint that a batch may meet says is there already, by SQLite's words for it. */
const BRUDD: readonly [RegExp, Brutt][] = [
  [/failed: kommando\.id$/, 'kommando'],
  [/failed: hendelse\.sakId, hendelse\.nr$/, 'nr'],
  [/failed: sak\.barnId, sak\.arena$/, 'aktivSak'],
]

/** Which of them refused a write; undefined for errors of other kinds. */
export function brutt(feil: unknown): Brutt | undefined {
  if (feil instanceof AnnetNr) return 'nr'
  if (!sqliteCode(feil)?.startsWith('SQLITE_CONSTRAINT')) return undefined
  const { message } = feil as Error
  return BRUDD.find(([sted]) => sted.test(message))?.[1]
}
