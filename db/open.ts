import { existsSync } from 'node:fs'
import { DatabaseFeil } from './feil.ts'
import { connect } from './sqlite/connection.ts'
import type { Migrated } from './sqlite/migrate.ts'
import { migratedSqlite, migrateSqlite, requireMigrated } from './sqlite/migrate.ts'
import { sqliteStore } from './sqlite/store.ts'
import type { Store } from './store.ts'

export { copyBeside, readKinds, readStreams } from './sqlite/inspect.ts'
export { withLock } from './sqlite/lock.ts'

/**
 * Whether the database is there, and has the tables of this program.
 * @throws {DatabaseFeil} where a newer program made it, or it is none
 */
export function inspectStore(fil: string): Migrated | 'finnesIkke' {
  return existsSync(fil) ? migratedSqlite(fil) : 'finnesIkke'
}

/** Makes the database file if need be and brings its tables up to date. Rejects with `DatabaseFeil`. */
export async function migrateStore(fil: string): Promise<void> {
  migrateSqlite(fil)
}

/** Opens a database whose tables are up to date. Rejects with `DatabaseFeil`. */
export async function openStore(fil: string): Promise<Store> {
  if (!existsSync(fil)) throw new DatabaseFeil('finnesIkke', fil)
  const db = connect(fil)
  try {
    requireMigrated(db, fil)
  } catch (feil) {
    db.$client.close()
    throw feil
  }
  return sqliteStore(db)
}
