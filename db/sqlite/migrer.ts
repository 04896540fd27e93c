import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { DatabaseFeil } from '../feil.ts'
import type { Kobling } from './kobling.ts'
import { koble } from './kobling.ts'
import { lagMappe } from './mappe.ts'

const MAPPE = { migrationsFolder: fileURLToPath(new URL('../migrations', import.meta.url)) }

/** Makes the database if need be and brings its tables up to date. Throws `DatabaseFeil`. */
export function migrerSqlite(fil: string): void {
  lagMappe(fil)
  const db = koble(fil)
  try {
    if (migrasjoner(db, fil) === 'alle') return
    // A migration that rebuilds a table may not set this itself: it runs in a transaction.
    db.$client.pragma('foreign_keys = OFF')
    migrate(db, MAPPE)
  } finally {
    db.$client.close()
  }
}

/** Throws `DatabaseFeil` unless exactly the known migrations have been applied. */
export function kreverMigrert(db: Kobling, fil: string): void {
  if (migrasjoner(db, fil) !== 'alle') throw new DatabaseFeil('ikkeMigrert', fil)
}

function migrasjoner(db: Kobling, fil: string): 'alle' | 'mangler' {
  const kjente = readMigrationFiles(MAPPE).map(({ folderMillis }) => folderMillis)
  const gjort = anvendte(db, fil)
  if (gjort.some((tid) => !kjente.includes(tid))) throw new DatabaseFeil('nyereVersjon', fil)
  return gjort.length === kjente.length ? 'alle' : 'mangler'
}

function anvendte(db: Kobling, fil: string): number[] {
  const tabeller = db
    .all<{ navn: string }>(sql`select name as navn from sqlite_master where type = 'table'`)
    .map(({ navn }) => navn)
  if (tabeller.length === 0) return []
  if (!tabeller.includes('__drizzle_migrations')) throw new DatabaseFeil('ikkeDatabase', fil)
  return db
    .all<{ tid: number }>(sql`select created_at as tid from __drizzle_migrations`)
    .map(({ tid }) => tid)
}
