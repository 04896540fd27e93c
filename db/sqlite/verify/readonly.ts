import { closeSync, existsSync, fstatSync, openSync } from 'node:fs'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { DatabaseFeil } from '../../feil.ts'
import type { Connection } from '../connection.ts'
import { sqliteCode } from '../connection.ts'
import { privateCopy } from './privateCopy.ts'

export type ReadonlyDatabase = { db: Connection; close(): Promise<void> }

/**
 * Opens a database for reading alone: neither it, its log nor the folder they lie in is changed. It
 * is read where it lies while its two companion files are there, as beside a server. Without them
 * SQLite would make them and leave them, so a private copy is read instead, as where SQLite may not
 * read it in place.
 * @throws {DatabaseFeil} where it cannot be read or copied, or is no database
 */
export async function connectReadonly(fil: string): Promise<ReadonlyDatabase> {
  requireFile(fil)
  const paaPlass = existsSync(`${fil}-wal`) && existsSync(`${fil}-shm`)
  return (paaPlass ? inPlace(fil) : undefined) ?? fromCopy(fil)
}

function requireFile(fil: string): void {
  try {
    const fd = openSync(fil, 'r')
    const erFil = fstatSync(fd).isFile()
    closeSync(fd)
    if (erFil) return
  } catch (feil) {
    throw new DatabaseFeil('ikkeLesbar', fil, feil)
  }
  throw new DatabaseFeil('ikkeDatabase', fil)
}

/** Undefined where SQLite may not read it there. */
function inPlace(fil: string): ReadonlyDatabase | undefined {
  try {
    const db = open(fil)
    return { db, close: async () => void db.$client.close() }
  } catch (feil) {
    if (/^SQLITE_(CANTOPEN|READONLY|PERM)/.test(sqliteCode(feil) ?? '')) return undefined
    throw oversatt(fil, feil)
  }
}

async function fromCopy(fil: string): Promise<ReadonlyDatabase> {
  const kopi = await privateCopy(fil)
  try {
    const db = open(kopi.fil)
    // What is open can be read on without a name, on most systems: then no death of this process
    // leaves a copy behind. On the others it goes when it is closed.
    await kopi.remove().catch(() => undefined)
    const close = async () => {
      db.$client.close()
      await kopi.remove()
    }
    return { db, close }
  } catch (feil) {
    await kopi.remove()
    throw oversatt(fil, feil)
  }
}

const oversatt = (fil: string, feil: unknown) =>
  new DatabaseFeil(sqliteCode(feil) === 'SQLITE_NOTADB' ? 'ikkeDatabase' : 'ikkeLesbar', fil, feil)

/** Reads a little of it, which opens all of its files. A page that is spoilt is for later to tell. */
function open(fil: string): Connection {
  const client = new Database(fil, { readonly: true })
  try {
    client.prepare('select name from sqlite_schema limit 1').get()
    client.pragma('cache_size = -65536')
  } catch (feil) {
    if (!sqliteCode(feil)?.startsWith('SQLITE_CORRUPT')) {
      client.close()
      throw feil
    }
  }
  return drizzle({ client })
}
