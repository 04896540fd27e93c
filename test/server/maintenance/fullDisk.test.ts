import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { LagringsFeil } from '../../../db/feil.ts'
import { migrateStore } from '../../../db/open.ts'
import { connect } from '../../../db/sqlite/connection.ts'
import { sqliteStore } from '../../../db/sqlite/store.ts'
import { FOLD } from '../../../machines/forlop/fold.ts'
import { rebuild } from '../../../server/maintenance/rebuild.ts'
import { verify } from '../../../server/maintenance/verify.ts'
import { pakkUt } from '../../strommer/versjoner.ts'
import { NAA } from '../harness.ts'
import { egenMappe } from '../mappe.ts'

test('a disk that is full in the middle of a rebuild: nothing half is written, and it goes on when there is room', async () => {
  const fil = join(egenMappe(), 'stafett.db')
  const gammel = pakkUt('0.1')
  copyFileSync(gammel.fil, fil)
  gammel.rydd()
  await migrateStore(fil)
  const db = connect(fil)
  const store = sqliteStore(db)
  const folder = () => {
    const les = new Database(fil, { readonly: true })
    const rader = les.prepare('select distinct fold from snapshot order by fold').pluck().all()
    les.close()
    return rader
  }
  // What the migration left free is room too.
  db.$client.exec('vacuum')
  const sider = Number(db.$client.pragma('page_count', { simple: true }))
  db.$client.pragma(`max_page_count = ${sider}`)

  const uten = rebuild(store, { hva: 'annenFold', naa: NAA })
  await expect(uten).rejects.toThrow(LagringsFeil)
  expect(store.health()).toMatchObject({ ok: false, kode: 'SQLITE_FULL' })
  expect(folder()).toEqual([1])

  db.$client.pragma('max_page_count = 1000000')
  await rebuild(store, { hva: 'annenFold', naa: NAA })
  expect(folder()).toEqual([FOLD])
  expect((await verify(store)).avvik).toEqual([])
  await store.close()
})
