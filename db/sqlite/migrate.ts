import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { DatabaseFeil } from '../feil.ts'
import { searchableKey } from '../nameKeys.ts'
import type { Connection } from './connection.ts'
import { connect } from './connection.ts'
import { makeFolder } from './folder.ts'

const FOLDER = { migrationsFolder: fileURLToPath(new URL('../migrations', import.meta.url)) }

/** Makes the database if need be and brings its tables up to date. Throws `DatabaseFeil`. */
export function migrateSqlite(fil: string): void {
  makeFolder(fil)
  const db = connect(fil)
  try {
    if (migrations(db, fil) === 'alle') return
    // A migration that rebuilds a table may not set this itself: it runs in a transaction.
    db.$client.pragma('foreign_keys = OFF')
    applyMigrations(db)
  } finally {
    db.$client.close()
  }
}

/** A database in memory with the tables that the migrations make. */
export function migratedInMemory(): Connection {
  const db = drizzle({ client: new Database(':memory:') })
  applyMigrations(db)
  return db
}

/** With the one thing that SQL cannot work out itself: what a name is searched in as. */
function applyMigrations(db: Connection): void {
  db.$client.function('searchableKey', { varargs: true, deterministic: true }, (...navn) =>
    searchableKey(...navn.map(String)),
  )
  migrate(db, FOLDER)
}

export type Migrated = 'alle' | 'mangler' | 'tom'

/** How far the tables of a database file are: `tom` where there are none. Throws `DatabaseFeil`. */
export function migratedSqlite(fil: string): Migrated {
  const db = connect(fil)
  try {
    return migrations(db, fil)
  } finally {
    db.$client.close()
  }
}

/** Throws `DatabaseFeil` unless exactly the known migrations have been applied. */
export function requireMigrated(db: Connection, fil: string): void {
  if (migrations(db, fil) !== 'alle') throw new DatabaseFeil('ikkeMigrert', fil)
}

function migrations(db: Connection, fil: string): Migrated {
  const kjente = readMigrationFiles(FOLDER).map(({ folderMillis }) => folderMillis)
  const gjort = applied(db, fil)
  if (gjort.some((tid) => !kjente.includes(tid))) throw new DatabaseFeil('nyereVersjon', fil)
  if (gjort.length === 0) return 'tom'
  return gjort.length === kjente.length ? 'alle' : 'mangler'
}

function applied(db: Connection, fil: string): number[] {
  const tabeller = db
    .all<{ navn: string }>(sql`select name as navn from sqlite_master where type = 'table'`)
    .map(({ navn }) => navn)
  if (tabeller.length === 0) return []
  if (!tabeller.includes('__drizzle_migrations')) throw new DatabaseFeil('ikkeDatabase', fil)
  return db
    .all<{ tid: number }>(sql`select created_at as tid from __drizzle_migrations`)
    .map(({ tid }) => tid)
}
