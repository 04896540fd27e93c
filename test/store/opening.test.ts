import { copyFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { DatabaseFeil, LagringsFeil } from '../../db/feil.ts'
import { inspectStore, migrateStore, openStore, withLock } from '../../db/open.ts'
import { opening } from '../../db/sqlite/connection.ts'
import { egenMappe } from '../server/mappe.ts'

const hvorfor = async (gjor: () => unknown): Promise<string> => {
  try {
    await gjor()
    return 'åpnet'
  } catch (feil) {
    if (feil instanceof DatabaseFeil) return feil.grunn
    if (feil instanceof LagringsFeil) return feil.kode
    throw feil
  }
}

test.each([100, 1000, 4096, 50_000])(
  'a file that was cut off after %i bytes is damaged, and is not said to be out of reach',
  async (lengde) => {
    const mappe = egenMappe()
    const [hel, kuttet] = [join(mappe, 'hel.db'), join(mappe, 'kuttet.db')]
    await migrateStore(hel)
    copyFileSync(hel, kuttet)
    truncateSync(kuttet, lengde)
    for (const aapne of [inspectStore, openStore]) {
      expect(['skadet', 'ikkeDatabase']).toContain(await hvorfor(() => aapne(kuttet)))
    }
    expect(await hvorfor(() => inspectStore(hel))).toBe('åpnet')
  },
)

/** What the database says when it may grow no more, as on a full disk. */
const fullt = (gjor: (db: Database.Database) => unknown) => () => {
  const db = new Database(':memory:')
  onTestFinished(() => {
    db.close()
  })
  db.exec('create table t (x)')
  db.pragma('max_page_count = 2')
  return gjor(db)
}
const fyll = (db: Database.Database) =>
  db.prepare('insert into t values (randomblob(100000))').run()

test('a full disk is said to be full, also where the transaction was undone before its end', async () => {
  expect(await hvorfor(() => opening('a.db', fullt(fyll)))).toBe('SQLITE_FULL')
  const iTransaksjon = fullt((db) => {
    db.exec('begin')
    try {
      fyll(db)
    } catch {
      db.exec('rollback')
    }
  })
  expect(await hvorfor(() => opening('a.db', iTransaksjon))).toBe('SQLITE_FULL')
})

test('a lock that cannot be had says why: only another’s hold is another Stafett', async () => {
  const fil = join(egenMappe(), 'a.db')
  const innerst = async () => hvorfor(() => withLock(fil, async () => undefined))
  expect(await withLock(fil, innerst)).toBe('opptatt')
  expect(await innerst()).toBe('åpnet')
  writeFileSync(
    `${fil}.lock`,
    'this is no database at all, however long one reads on in it'.repeat(20),
  )
  expect(await innerst()).toBe('ikkeDatabase')
})
