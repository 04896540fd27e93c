import Database from 'better-sqlite3'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { Aapnehinder } from '../feil.ts'
import { DatabaseFeil, LagringsFeil } from '../feil.ts'

export type Connection = BetterSQLite3Database & { $client: Database.Database }

/**
 * Opens the file, or makes it.
 * @throws {DatabaseFeil} when it cannot be written, or is no whole database
 * @throws {LagringsFeil} when the disk refuses
 */
export function connect(fil: string): Connection {
  return opening(fil, () => {
    const client = new Database(fil)
    try {
      configure(client)
    } catch (feil) {
      client.close()
      throw feil
    }
    return drizzle({ client })
  })
}

/** Does what needs the file, and tells what the database says of it in the words of the store. */
export function opening<R>(fil: string, gjor: () => R): R {
  try {
    return gjor()
  } catch (feil) {
    const kode = sqliteCode(feil) ?? sqliteCode(Object(feil).cause)
    throw kode === undefined ? feil : whyNotOpened(kode, fil, feil)
  }
}

function whyNotOpened(kode: string, fil: string, feil: unknown): Error {
  // A disk that is full undoes the transaction before the one who began it can, and hides behind that.
  if (/cannot rollback/.test(String(feil))) return new LagringsFeil('SQLITE_FULL', feil)
  const [, slag = ''] = kode.split('_')
  const grunn = GRUNNER[slag]
  return grunn ? new DatabaseFeil(grunn, fil, feil) : new LagringsFeil(kode, feil)
}

/** By SQLite's names; what is not here is the disk's. */
const GRUNNER: Partial<Record<string, Aapnehinder>> = {
  NOTADB: 'ikkeDatabase',
  CORRUPT: 'skadet',
  BUSY: 'opptatt',
  CANTOPEN: 'ikkeSkrivbar',
  READONLY: 'ikkeSkrivbar',
  PERM: 'ikkeSkrivbar',
  AUTH: 'ikkeSkrivbar',
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
