import { existsSync } from 'node:fs'
import { DatabaseFeil } from './feil.ts'
import { connect, opening } from './sqlite/connection.ts'
import type { Migrated } from './sqlite/migrate.ts'
import { migratedSqlite, migrateSqlite, requireMigrated } from './sqlite/migrate.ts'
import { requireKept } from './sqlite/promised.ts'
import { sqliteStore } from './sqlite/store.ts'
import { inspectSqlite } from './sqlite/verify/inspection.ts'
import type { Inspection, Store } from './store.ts'

export { ENDELSER } from './sqlite/folder.ts'
export { copyBeside, readKinds, readStreams } from './sqlite/inspect.ts'
export { withLock } from './sqlite/lock.ts'
export { acceptLoss } from './sqlite/promised.ts'

/**
 * Whether the database is there, and has the tables of this program.
 * @throws {DatabaseFeil} where a newer program made it, it is none, or less is there than was promised
 */
export function inspectStore(fil: string): Migrated | 'finnesIkke' {
  requireKept(fil)
  if (!existsSync(fil)) return 'finnesIkke'
  return opening(fil, () => migratedSqlite(fil))
}

/** Makes the database file if need be and brings its tables up to date. Rejects with `DatabaseFeil`. */
export async function migrateStore(fil: string): Promise<void> {
  opening(fil, () => migrateSqlite(fil))
}

/** Opens a database whose tables are up to date. Rejects with `DatabaseFeil`. */
export async function openStore(fil: string): Promise<Store> {
  if (!existsSync(fil)) throw new DatabaseFeil('finnesIkke', fil)
  requireKept(fil)
  return opening(fil, () => {
    const db = connect(fil)
    try {
      requireMigrated(db, fil)
      return sqliteStore(db)
    } catch (feil) {
      db.$client.close()
      throw feil
    }
  })
}

/** Opens a database for looking at all of it, and changes nothing. Rejects with `DatabaseFeil`. */
export async function openInspection(fil: string): Promise<Inspection> {
  if (!existsSync(fil)) throw new DatabaseFeil('finnesIkke', fil)
  return inspectSqlite(fil)
}
