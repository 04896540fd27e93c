import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { LagringsFeil } from '../../db/feil.ts'
import { migrateStore, openStore, readKinds, withLock } from '../../db/open.ts'
import { connect } from '../../db/sqlite/connection.ts'
import { sqliteStore } from '../../db/sqlite/store.ts'
import type { Store } from '../../db/store.ts'
import { commitKontrakt } from './kontrakt/commit.ts'
import { folkKontrakt } from './kontrakt/folk.ts'
import { foresattKontrakt } from './kontrakt/foresatt.ts'
import { fravaerKontrakt } from './kontrakt/fravaer.ts'
import { hendelserKontrakt } from './kontrakt/hendelser.ts'
import { kladdKontrakt } from './kontrakt/kladd.ts'
import { klasseKontrakt } from './kontrakt/klasse.ts'
import { lesingKontrakt } from './kontrakt/lesing.ts'
import { listeKontrakt } from './kontrakt/liste.ts'
import { moteKontrakt } from './kontrakt/mote.ts'
import { ombyggingKontrakt } from './kontrakt/ombygging.ts'
import { oppgaveKontrakt } from './kontrakt/oppgave.ts'
import { oversiktKontrakt } from './kontrakt/oversikt.ts'
import { postKontrakt } from './kontrakt/post.ts'
import { batch, del, fyll, hendelse } from './kontrakt/prove.ts'
import { tilbakemeldingKontrakt } from './kontrakt/tilbakemelding.ts'
import { utdragKontrakt } from './kontrakt/utdrag.ts'
import { vedleggKontrakt } from './kontrakt/vedlegg.ts'

let mappe: string
let aapne: Store[]

beforeEach(() => {
  mappe = mkdtempSync(join(tmpdir(), 'stafett-store-'))
  aapne = []
})
afterEach(async () => {
  await Promise.all(aapne.map((store) => store.close()))
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
  await migrateStore(fil)
  const store = await openStore(fil)
  aapne.push(store)
  return store
}

describe.each([
  commitKontrakt,
  listeKontrakt,
  hendelserKontrakt,
  lesingKontrakt,
  folkKontrakt,
  foresattKontrakt,
  fravaerKontrakt,
  ombyggingKontrakt,
  utdragKontrakt,
  vedleggKontrakt,
  kladdKontrakt,
  klasseKontrakt,
  oppgaveKontrakt,
  oversiktKontrakt,
  moteKontrakt,
  postKontrakt,
  tilbakemeldingKontrakt,
])('on SQLite: %o', (kontrakt) => kontrakt(lagStore))

describe('the file', () => {
  const grunn = (arbeid: Promise<unknown>) =>
    arbeid.then(
      () => 'ingen',
      (feil) => feil.grunn,
    )
  const migrert = async () => {
    const fil = join(mappe, 'prove.db')
    await migrateStore(fil)
    return fil
  }

  test('closing writes what waits and leaves one file; opening again finds it', async () => {
    const fil = await migrert()
    const store = await openStore(fil)
    await fyll(store, 1)
    store.lesing.logg([{ ...LEST, sakId: 's-1' }])
    const ventende = store.commit(batch(1, 0))
    await store.close()
    expect(await ventende).toMatchObject({ outcome: 'lagret' })

    const raa = new Database(fil, { readonly: true })
    expect(raa.prepare('select sakId, hva from lesing').all()).toHaveLength(1)
    expect(raa.prepare('select versjon from sak').all()).toEqual([{ versjon: 1 }])
    raa.close()
  })

  test('reads are traced without anybody waiting for it', async () => {
    const fil = await migrert()
    const store = await openStore(fil)
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
    await migrateStore(fil)
    await (await openStore(fil)).close()
  })

  test('is made ready by one process at a time, and by the next when that has ended', async () => {
    const fil = join(mappe, 'laast', 'prove.db')
    await withLock(fil, async () => {
      expect(await grunn(withLock(fil, async () => migrateStore(fil)))).toBe('opptatt')
      await migrateStore(fil)
    })
    await withLock(fil, async () => migrateStore(fil))
    expect(readdirSync(join(mappe, 'laast')).filter((navn) => navn.includes('lock'))).toEqual([])
  })

  test('each reason for not opening is told apart', async () => {
    const tekst = join(mappe, 'tekst.db')
    writeFileSync(tekst, 'ikke en database '.repeat(100))
    expect(await grunn(migrateStore(tekst))).toBe('ikkeDatabase')
    expect(await grunn(openStore(tekst))).toBe('ikkeDatabase')
    expect(await grunn(migrateStore(join(tekst, 'under', 'prove.db')))).toBe('ikkeSkrivbar')
    expect(await grunn(migrateStore(mappe))).toBe('ikkeSkrivbar')
    expect(await grunn(migrateStore('/proc/ingen/mappe/prove.db'))).toBe('ikkeSkrivbar')
    expect(await grunn(openStore(join(mappe, 'mangler.db')))).toBe('finnesIkke')

    const fremmed = join(mappe, 'fremmed.db')
    new Database(fremmed).exec('create table annet (a)').close()
    expect(await grunn(migrateStore(fremmed))).toBe('ikkeDatabase')

    const tom = join(mappe, 'tom.db')
    writeFileSync(tom, '')
    expect(await grunn(openStore(tom))).toBe('ikkeMigrert')
  })

  test('a database from a newer version is left alone', async () => {
    const fil = await migrert()
    const raa = new Database(fil)
    raa.exec("insert into __drizzle_migrations (hash, created_at) values ('x', 9999999999999)")
    raa.close()
    expect(await grunn(migrateStore(fil))).toBe('nyereVersjon')
    expect(await grunn(openStore(fil))).toBe('nyereVersjon')
  })

  test('notes once each kind of event that it holds, whoever wrote it, and the routines', async () => {
    const fil = await migrert()
    const store = await openStore(fil)
    aapne.push(store)
    await fyll(store, 3)
    await store.commit(batch(1, 0, { hendelser: [hendelse('a'), hendelse('a'), hendelse('b')] }))
    await store.commit(batch(2, 0, { hendelser: [hendelse('a', {}, { v: 2 })] }))
    const [en] = await store.ombygging.saker('', 1)
    if (!en) throw new Error('ingen sak')
    const { snapshots, frister, oppgaver, sak } = en
    const lesemodeller = {
      sak: [sak],
      frist: frister,
      motedeltaker: [],
      oppgave: oppgaver,
      fravaer: [],
      vedlegg: [],
    }
    const lagt = { nr: 4, hendelser: [hendelse('c')] }
    await store.ombygging.skriv([{ sakId: 's-1', snapshots, lesemodeller, ...lagt }], 's-1')
    const refusert = batch(3, 0, {
      hendelser: [hendelse('d')],
      sak: { foer: undefined, etter: sak },
    })
    await store.commit(refusert).catch(() => undefined)
    const { hendelser, rutiner } = readKinds(fil)
    expect(hendelser.map(({ type, v }) => `${type} ${v}`).sort()).toEqual([
      'a 1',
      'a 2',
      'b 1',
      'c 1',
    ])
    expect(rutiner).toEqual([{ id: 'prove-skole', versjon: '1' }])
  })

  test('a full disk refuses the whole group and shows in the health until a commit succeeds', async () => {
    const db = connect(await migrert())
    const store = sqliteStore(db)
    aapne.push(store)
    await fyll(store, 3)
    const sider = db.$client.pragma('page_count', { simple: true })
    db.$client.pragma(`max_page_count = ${sider}`)
    const store100kB = { snapshots: [del(null, 1, 'x'.repeat(100_000))] }
    const outcomes = await Promise.allSettled([
      store.commit(batch(1, 0, store100kB)),
      store.commit(batch(2, 0, store100kB)),
    ])
    for (const en of outcomes) {
      expect(en.status === 'rejected' && en.reason).toBeInstanceOf(LagringsFeil)
    }
    expect(store.health()).toMatchObject({ ok: false, kode: 'SQLITE_FULL' })
    expect(await store.finnSak('s-1')).toBeUndefined()

    db.$client.pragma('max_page_count = 1000000')
    await store.commit(batch(1, 0, store100kB))
    expect(store.health()).toEqual({ ok: true })
  })

  test('a trace that cannot be written shows in the health, and only until it can', async () => {
    const db = connect(await migrert())
    const store = sqliteStore(db)
    aapne.push(store)
    db.$client.pragma('query_only = ON')
    store.lesing.logg([LEST])
    await expect.poll(() => store.health()).toMatchObject({ ok: false, kode: 'SQLITE_READONLY' })
    await expect(store.sesjon.slett('x')).rejects.toBeInstanceOf(LagringsFeil)
    db.$client.pragma('query_only = OFF')
    await expect.poll(() => store.health()).toEqual({ ok: true })
    expect(db.$client.prepare('select count(*) from lesing').pluck().get()).toBe(1)
  })

  test('more readings than may wait for the disk are refused', async () => {
    const store = sqliteStore(connect(await migrert()))
    aapne.push(store)
    const mange = Array.from({ length: 60_000 }, () => LEST)
    store.lesing.logg(mange)
    expect(() => store.lesing.logg(mange)).toThrow(LagringsFeil)
  })
})
