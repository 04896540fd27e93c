import { rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { opening } from './connection.ts'
import { makeFolder } from './folder.ts'

/**
 * Holds the database file for this process alone while it is made ready: two that fill or migrate it
 * at once would take it from under each other. The lock falls with the process, however it ends.
 * @throws {DatabaseFeil} `opptatt` when another process holds it
 */
export async function withLock<T>(fil: string, gjor: () => Promise<T>): Promise<T> {
  makeFolder(fil)
  const path = `${fil}.lock`
  const lock = take(path, fil)
  try {
    return await gjor()
  } finally {
    rmSync(path, { force: true })
    lock.close()
  }
}

function take(path: string, fil: string): Database.Database {
  return opening(fil, () => {
    const lock = new Database(path, { timeout: 0 })
    try {
      lock.exec('begin exclusive')
    } catch (feil) {
      lock.close()
      throw feil
    }
    return lock
  })
}
