import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aapneStore, medLaas, migrer } from '../../db/aapne.ts'
import { LagringsFeil } from '../../db/feil.ts'
import { koble } from '../../db/sqlite/kobling.ts'
import { sqliteStore } from '../../db/sqlite/store.ts'
import type { Store } from '../../db/store.ts'
import { commitKontrakt } from './kontrakt/commit.ts'
import { folkKontrakt } from './kontrakt/folk.ts'
import { fravaerKontrakt } from './kontrakt/fravaer.ts'
import { lesingKontrakt } from './kontrakt/lesing.ts'
import { listeKontrakt } from './kontrakt/liste.ts'
import { batch, fyll } from './kontrakt/prove.ts'

let mappe: string
let aapne: Store[]

beforeEach(() => {
  mappe = mkdtempSync(join(tmpdir(), 'stafett-store-'))
  aapne = []
})
afterEach(async () => {
  await Promise.all(aapne.map((store) => store.lukk()))
  rmSync(mappe, { recursive: true })
})

const LEST = {
  personId: 'p-1',
  sakId: null,
  barnId: null,
  hva: 'liste',
  tid: '2026-03-01T08:00:00Z',
}

async function lagStore(): Promise<Store> {
  const fil = join(mappe, 'data', 'prove.db')
  await migrer(fil)
  const store = await aapneStore(fil)
  aapne.push(store)
  return store
}

describe.each([commitKontrakt, listeKontrakt, lesingKontrakt, folkKontrakt, fravaerKontrakt])(
  'on SQLite: %o',
  (kontrakt) => kontrakt(lagStore),
)

describe('the file', () => {
  const grunn = (arbeid: Promise<unknown>) =>
    arbeid.then(
      () => 'ingen',
      (feil) => feil.grunn,
    )
  const migrert = async () => {
    const fil = join(mappe, 'prove.db')
    await migrer(fil)
    return fil
  }

  test('closing writes what waits and leaves one file; opening again finds it', async () => {
    const fil = await migrert()
    const store = await aapneStore(fil)
    await fyll(store, 1)
    store.lesing.logg([{ ...LEST, sakId: 's-1' }])
    const ventende = store.commit(batch(1, 0))
    await store.lukk()
    expect(await ventende).toMatchObject({ utfall: 'lagret' })

    const raa = new Database(fil, { readonly: true })
    expect(raa.prepare('select sakId, hva from lesing').all()).toHaveLength(1)
    expect(raa.prepare('select versjon from sak').all()).toEqual([{ versjon: 1 }])
    raa.close()
  })

  test('reads are traced without anybody waiting for it', async () => {
    const fil = await migrert()
    const store = await aapneStore(fil)
    aapne.push(store)
    const lesing = LEST
    store.lesing.logg([lesing, lesing])
    const raa = new Database(fil, { readonly: true })
    const antall = () => raa.prepare('select count(*) from lesing').pluck().get()
    await expect.poll(antall).toBe(2)
    raa.close()
  })

  test('migrating twice is nothing', async () => {
    const fil = await migrert()
    await migrer(fil)
    await (await aapneStore(fil)).lukk()
  })

  test('is made ready by one process at a time, and by the next when that has ended', async () => {
    const fil = join(mappe, 'laast', 'prove.db')
    await medLaas(fil, async () => {
      expect(await grunn(medLaas(fil, async () => migrer(fil)))).toBe('opptatt')
      await migrer(fil)
    })
    await medLaas(fil, async () => migrer(fil))
    expect(readdirSync(join(mappe, 'laast')).filter((navn) => navn.includes('laas'))).toEqual([])
  })

  test('each reason for not opening is told apart', async () => {
    const tekst = join(mappe, 'tekst.db')
    writeFileSync(tekst, 'ikke en database '.repeat(100))
    expect(await grunn(migrer(tekst))).toBe('ikkeDatabase')
    expect(await grunn(aapneStore(tekst))).toBe('ikkeDatabase')
    expect(await grunn(migrer(join(tekst, 'under', 'prove.db')))).toBe('ikkeSkrivbar')
    expect(await grunn(migrer(mappe))).toBe('ikkeSkrivbar')
    expect(await grunn(migrer('/proc/ingen/mappe/prove.db'))).toBe('ikkeSkrivbar')
    expect(await grunn(aapneStore(join(mappe, 'mangler.db')))).toBe('finnesIkke')

    const fremmed = join(mappe, 'fremmed.db')
    new Database(fremmed).exec('create table annet (a)').close()
    expect(await grunn(migrer(fremmed))).toBe('ikkeDatabase')

    const tom = join(mappe, 'tom.db')
    writeFileSync(tom, '')
    expect(await grunn(aapneStore(tom))).toBe('ikkeMigrert')
  })

  test('a database from a newer version is left alone', async () => {
    const fil = await migrert()
    const raa = new Database(fil)
    raa.exec("insert into __drizzle_migrations (hash, created_at) values ('x', 9999999999999)")
    raa.close()
    expect(await grunn(migrer(fil))).toBe('nyereVersjon')
    await expect(aapneStore(fil)).rejects.toThrow(/nyere versjon av Stafett/)
  })

  test('a full disk refuses the whole group and shows in the health until a commit succeeds', async () => {
    const db = koble(await migrert())
    const store = sqliteStore(db)
    aapne.push(store)
    await fyll(store, 3)
    const sider = db.$client.pragma('page_count', { simple: true })
    db.$client.pragma(`max_page_count = ${sider}`)
    const store100kB = { snapshot: 'x'.repeat(100_000) }
    const utfall = await Promise.allSettled([
      store.commit(batch(1, 0, store100kB)),
      store.commit(batch(2, 0, store100kB)),
    ])
    for (const en of utfall) {
      expect(en.status === 'rejected' && en.reason).toBeInstanceOf(LagringsFeil)
    }
    expect(store.helse()).toMatchObject({ ok: false, kode: 'SQLITE_FULL' })
    expect(await store.finnSak('s-1')).toBeUndefined()

    db.$client.pragma('max_page_count = 1000000')
    await store.commit(batch(1, 0, store100kB))
    expect(store.helse()).toEqual({ ok: true })
  })

  test('a trace that cannot be written shows in the health, and only until it can', async () => {
    const db = koble(await migrert())
    const store = sqliteStore(db)
    aapne.push(store)
    db.$client.pragma('query_only = ON')
    store.lesing.logg([LEST])
    await expect.poll(() => store.helse()).toMatchObject({ ok: false, kode: 'SQLITE_READONLY' })
    await expect(store.sesjon.slett('x')).rejects.toBeInstanceOf(LagringsFeil)
    db.$client.pragma('query_only = OFF')
    await expect.poll(() => store.helse()).toEqual({ ok: true })
    expect(db.$client.prepare('select count(*) from lesing').pluck().get()).toBe(1)
  })

  test('more readings than may wait for the disk are refused', async () => {
    const store = sqliteStore(koble(await migrert()))
    aapne.push(store)
    const mange = Array.from({ length: 60_000 }, () => LEST)
    store.lesing.logg(mange)
    expect(() => store.lesing.logg(mange)).toThrow(LagringsFeil)
  })
})
