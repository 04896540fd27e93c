import { existsSync } from 'node:fs'
import { DatabaseFeil } from './feil.ts'
import { connect } from './sqlite/connection.ts'

export { withLock } from './sqlite/lock.ts'

import { migrateSqlite, requireMigrated } from './sqlite/migrate.ts'
import { sqliteStore } from './sqlite/store.ts'
import type { Store } from './store.ts'

/** Makes the database file if need be and brings it up to date. Rejects with `DatabaseFeil`. */
export async function migrateStore(fil: string): Promise<void> {
  migrateSqlite(fil)
}

/** Opens a database that is up to date. Rejects with `DatabaseFeil`, whose message is for people. */
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
