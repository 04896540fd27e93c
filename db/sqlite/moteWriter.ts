import type { Endring } from '../store/commit.ts'
import type { MoteRad } from '../store/mote.ts'
import { motedeltaker } from '../tables/mote.ts'
import type { Connection } from './connection.ts'
import { inserter, updater } from './statements.ts'

/** Writes who is asked to a meeting. Nobody who was asked is taken out of it again. */
export function moteWriter(
  db: Connection,
): (endring: Endring<MoteRad>, om: { sakId: string }) => void {
  const ny = inserter(db, motedeltaker)
  const endre = updater(
    db,
    motedeltaker,
    ['sakId', 'om', 'slag', 'hvem'],
    ['plass', 'status', 'sekvens', 'dato', 'fra', 'til', 'sted'],
  )
  return ({ foer, etter }, { sakId }) => {
    if (etter) (foer ? endre : ny)({ sakId, ...etter })
  }
}
