import { eq, sql } from 'drizzle-orm'
import type { Batch } from '../store/commit.ts'
import { barn } from '../tables/folk.ts'
import { sak, sakSnapshot } from '../tables/sak.ts'
import type { Connection } from './connection.ts'
import { sortDato } from './rows.ts'
import { inserter, updater } from './statements.ts'

/** Updating a column rewrites its indices, also to the same value: these go one by one, if changed. */
const INDEXED = ['enhetId', 'liv', 'trinn', 'stafettholder', 'tilbudtTil', 'sortDato'] as const
const UNINDEXED = [
  'versjon',
  'oppdatert',
  'rutineVersjon',
  'tilstand',
  'stafettholderRolle',
  'bytter',
  'nesteDato',
  'nesteHva',
  'lukket',
] as const

/** The row as it stands before a batch, as far as the writing of the next must know it. */
export type SakNaa = Pick<typeof sak.$inferSelect, 'versjon' | (typeof INDEXED)[number]>

/** Writes the case's row and snapshot: both new when the batch opens the case. */
export function caseRowWriter(
  db: Connection,
): (batch: Batch, naa: SakNaa | undefined, oppdatert: string) => void {
  const finnSortNavn = db
    .select({ sortNavn: barn.sortNavn })
    .from(barn)
    .where(eq(barn.id, sql.placeholder('id')))
    .prepare()
  const ny = inserter(db, sak)
  const oppdater = updater(db, sak, ['id'], UNINDEXED)
  const flytt = INDEXED.map((column) => ({
    column,
    oppdater: updater(db, sak, ['id'], [column]),
  }))
  const nyttSnapshot = inserter(db, sakSnapshot)
  const oppdaterSnapshot = updater(db, sakSnapshot, ['sakId'], ['versjon', 'data'])

  return (batch, naa, oppdatert) => {
    const versjon = batch.forventetVersjon + batch.hendelser.length
    const rad = { ...batch.sak, versjon, oppdatert, sortDato: sortDato(batch.sak) }
    const snapshot = { sakId: batch.sak.id, versjon, data: batch.snapshot }
    if (naa === undefined) {
      ny({ ...rad, sortNavn: finnSortNavn.get({ id: rad.barnId })?.sortNavn ?? '' })
      nyttSnapshot(snapshot)
      return
    }
    oppdater(rad)
    for (const { column, oppdater } of flytt) {
      if (naa[column] !== rad[column]) oppdater(rad)
    }
    oppdaterSnapshot(snapshot)
  }
}
