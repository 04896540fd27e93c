import type { Inspection, SakSomLest } from '../../store/inspection.ts'
import type { Connection } from '../connection.ts'
import { saksleser } from '../saksleser.ts'
import type { Sakstabell } from '../saksrader.ts'
import { refusal } from './refusal.ts'
import { sakIder } from './sakIder.ts'

/** A table or a column that is not there: that is said once, of the table, not of each case. */
const IKKE_SOM_MIGRERT = 'SQLITE_ERROR'

/** Every case that can be found, as far as it can be read: nothing that is spoilt ends the walk. */
export function sakerSomLest(db: Connection): Inspection['alleSaker'] {
  const les = saksleser(db)
  const uleselig = (tabell: Sakstabell, feil: unknown) => {
    const kode = refusal(feil)
    return kode === IKKE_SOM_MIGRERT ? [] : [{ tabell, kode }]
  }
  const lesSammen = (ider: readonly string[]): SakSomLest[] => {
    db.$client.exec('begin')
    try {
      return les(ider, uleselig)
    } finally {
      // Nothing is to be kept, and after a page that is spoilt SQLite refuses to commit. A disk that
      // cannot be read may have ended it already.
      if (db.$client.inTransaction) db.$client.exec('rollback')
    }
  }
  return async function* () {
    for (const ider of sakIder(db)) yield* lesSammen(ider)
  }
}
