import { rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { DatabaseFeil } from '../feil.ts'
import { lagMappe } from './mappe.ts'

/**
 * Holds the database file for this process alone while it is made ready: two that fill or migrate it
 * at once would take it from under each other. The lock falls with the process, however it ends.
 * @throws {DatabaseFeil} `opptatt` when another process holds it
 */
export async function medLaas<T>(fil: string, gjor: () => Promise<T>): Promise<T> {
  lagMappe(fil)
  const sti = `${fil}.laas`
  const laas = ta(sti, fil)
  try {
    return await gjor()
  } finally {
    rmSync(sti, { force: true })
    laas.close()
  }
}

function ta(sti: string, fil: string): Database.Database {
  let laas: Database.Database
  try {
    laas = new Database(sti, { timeout: 0 })
  } catch (feil) {
    throw new DatabaseFeil('ikkeSkrivbar', fil, feil)
  }
  try {
    laas.exec('begin exclusive')
    return laas
  } catch (feil) {
    laas.close()
    throw new DatabaseFeil('opptatt', fil, feil)
  }
}
