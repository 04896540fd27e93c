import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs'
import Database from 'better-sqlite3'
import { TapFeil } from '../feil.ts'
import type { Connection } from './connection.ts'
import { opening } from './connection.ts'

/** Events are only ever added, so that the last row of the table counts what was acknowledged. */
const SISTE = 'select coalesce(max(rowid), 0) from hendelse'
const SIFRE = 16

const beside = (fil: string): string => `${fil}.kvittert`

/**
 * Keeps beside the database how far senders have been told that it holds: a log that is damaged is read
 * as one that ends earlier, and the database itself would be none the wiser. Not synced: after a power
 * cut it may say less than there is, never more. A disk that refuses it refuses nothing else.
 */
export function promise(db: Connection): { kept(): void; close(): void } {
  const siste = db.$client.prepare<[], number>(SISTE).pluck()
  const file = attempt(() =>
    openSync(beside(db.$client.name), constants.O_RDWR | constants.O_CREAT),
  )
  return {
    kept: () =>
      attempt(() => file && writeSync(file, `${String(siste.get()).padStart(SIFRE, '0')}\n`, 0)),
    close: () => attempt(() => file && closeSync(file)),
  }
}

const attempt = <R>(gjor: () => R): R | undefined => {
  try {
    return gjor()
  } catch {
    return undefined
  }
}

/** The number that senders have been told is kept; 0 where nothing says. */
export function acknowledged(fil: string): number {
  const path = beside(fil)
  return existsSync(path) ? Number.parseInt(readFileSync(path, 'utf8'), 10) || 0 : 0
}

/** How many of those events are gone. */
export function lost(db: Database.Database, kvittert: number): number {
  const finnes = db.prepare("select 1 from sqlite_master where name = 'hendelse'").get()
  return Math.max(0, kvittert - (finnes ? Number(db.prepare(SISTE).pluck().get()) : 0))
}

/** Looks read-only, and so leaves what may still be rescued from the log as it lies. */
function broken(fil: string): number {
  const kvittert = acknowledged(fil)
  if (kvittert === 0 || !existsSync(fil)) return kvittert
  const db = new Database(fil, { readonly: true })
  try {
    return lost(db, kvittert)
  } finally {
    db.close()
  }
}

/** What was put up with: how many events, and where the files lie as they were found, if any were. */
export type Loss = { antall: number; kopi: string | undefined }

/**
 * Puts up with what is lost: from now on what is there is what was promised. The file and its log are
 * kept beside as they were found. Undefined where nothing is lost.
 */
export function acceptLoss(fil: string, naa: string): Loss | undefined {
  const antall = opening(fil, () => broken(fil))
  if (antall === 0) return undefined
  const kopi = `${fil}.${naa.replace(/[:.]/g, '-')}.tap`
  for (const endelse of ['', '-wal']) {
    if (existsSync(`${fil}${endelse}`)) copyFileSync(`${fil}${endelse}`, `${kopi}${endelse}`)
  }
  rmSync(beside(fil))
  return { antall, kopi: existsSync(kopi) ? kopi : undefined }
}

/**
 * @throws {TapFeil} where less is there than was promised
 * @throws {DatabaseFeil} where it cannot be read
 */
export function requireKept(fil: string): void {
  const antall = opening(fil, () => broken(fil))
  if (antall > 0) throw new TapFeil(fil, antall)
}
