import { existsSync } from 'node:fs'
import { DatabaseFeil } from './feil.ts'
import { koble } from './sqlite/kobling.ts'

export { medLaas } from './sqlite/laas.ts'

import { kreverMigrert, migrerSqlite } from './sqlite/migrer.ts'
import { sqliteStore } from './sqlite/store.ts'
import type { Store } from './store.ts'

/** Makes the database file if need be and brings it up to date. Rejects with `DatabaseFeil`. */
export async function migrer(fil: string): Promise<void> {
  migrerSqlite(fil)
}

/** Opens a database that is up to date. Rejects with `DatabaseFeil`, whose message is for people. */
export async function aapneStore(fil: string): Promise<Store> {
  if (!existsSync(fil)) throw new DatabaseFeil('finnesIkke', fil)
  const db = koble(fil)
  try {
    kreverMigrert(db, fil)
  } catch (feil) {
    db.$client.close()
    throw feil
  }
  return sqliteStore(db)
}
