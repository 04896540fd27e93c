import Database from 'better-sqlite3'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { DatabaseFeil } from '../feil.ts'

export type Connection = BetterSQLite3Database & { $client: Database.Database }

/** Opens the file, or makes it. Throws `DatabaseFeil` when it cannot be written or is no database. */
export function connect(fil: string): Connection {
  try {
    const client = new Database(fil)
    try {
      configure(client)
    } catch (feil) {
      client.close()
      throw feil
    }
    return drizzle({ client })
  } catch (feil) {
    const grunn = sqliteCode(feil) === 'SQLITE_NOTADB' ? 'ikkeDatabase' : 'ikkeSkrivbar'
    throw new DatabaseFeil(grunn, fil, feil)
  }
}

function configure(client: Database.Database): void {
  client.pragma('busy_timeout = 5000')
  client.pragma('journal_mode = WAL')
  client.pragma('synchronous = FULL')
  client.pragma('foreign_keys = ON')
  client.pragma('cache_size = -65536')
  // Folding the log back costs two syncs and random writes: do it each 128 MB, not each 4.
  client.pragma('wal_autocheckpoint = 32000')
}

/** SQLite's name for what went wrong, or undefined for errors of other kinds. */
export function sqliteCode(feil: unknown): string | undefined {
  return feil instanceof Database.SqliteError ? feil.code : undefined
}
