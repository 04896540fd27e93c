import { expect, test } from 'vitest'
import type { Klokkevakt } from '../../../server/frister/klokkevakt.ts'
import { lagKlokkevakt } from '../../../server/frister/klokkevakt.ts'
import { ropUtForfalte } from '../../../server/frister/utrop.ts'
import { lagMeldinger } from '../../../server/sak/meldinger.ts'
import { lagOrkestrator } from '../../../server/sak/orkestrator.ts'
import { egenStore } from '../harness.ts'
import { startVerden } from '../sak/verden.ts'
import { stafett } from './prosess.ts'

const NAA = '2026-11-20T09:00:00.000Z'
const etter = (dager: number) => new Date(Date.parse(NAA) + dager * 86_400_000).toISOString()

/** A case with a date ahead, and rounds of the poller by any clock. */
async function vaktenSer() {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  let klokka = NAA
  const klokke = () => klokka
  const logg: unknown[] = []
  const note = (felt: unknown, tekst: string) => logg.push([tekst, felt])
  const { store, fil } = verden
  const vakt: Klokkevakt = lagKlokkevakt(store, klokke, { error: note, info: note } as never)
  const orkestrator = lagOrkestrator(store, klokke, lagMeldinger())
  const runde = async (naa: string) => {
    klokka = naa
    if (!(await vakt.holder())) return 'holdt'
    return ropUtForfalte(store, orkestrator, klokke, () => {})
  }
  return { ...verden, sakId, fil, vakt, logg, runde }
}

test('a clock a year ahead for a moment calls nothing out, says so, and goes on when it is right', async () => {
  const { runde, vakt, logg, store } = await vaktenSer()
  expect(await store.forfalteFrister(etter(365).slice(0, 10), 10)).not.toEqual([])
  expect(await runde(NAA)).toBe(0)
  expect(await runde(etter(365))).toBe('holdt')
  expect(vakt.stand()).toEqual({ ok: false, klokka: etter(365), sist: NAA })
  expect(await runde(etter(365.001))).toBe('holdt')
  expect(logg).toEqual([
    [expect.stringContaining('stafett godta klokka'), { klokka: etter(365), sist: NAA }],
  ])
  expect(await runde(etter(1))).toBe(0)
  expect(vakt.stand()).toEqual({ ok: true })
  expect(await store.klokke.sist()).toBe(etter(1))
})

test.each([
  [31, 'a month without the server'],
  [-1, 'a clock set back within a day'],
])('%i days are believed: %s', async (dager) => {
  const { runde } = await vaktenSer()
  await runde(NAA)
  expect(await runde(etter(dager))).not.toBe('holdt')
})

test.each([32, -2])('%i days are not', async (dager) => {
  const { runde } = await vaktenSer()
  await runde(NAA)
  expect(await runde(etter(dager))).toBe('holdt')
})

test('where no clock has been noted, the newest event tells', async () => {
  const { runde, skriv } = await vaktenSer()
  skriv('delete from klokke')
  expect(await runde(etter(100))).toBe('holdt')
  expect(await runde(etter(2))).toBe(0)
})

test('a server whose clock is far ahead says so where its health is asked for, and stores all the same', async () => {
  const { store, fil } = await egenStore()
  await store.klokke.noter(etter(-365))
  await store.close()
  const verden = await startVerden(fil)
  const helse = async () => (await fetch(`${verden.adresse}/healthz`)).json()
  await expect.poll(helse).toMatchObject({
    ok: false,
    lagring: { ok: true },
    klokke: { ok: false, klokka: NAA, sist: etter(-365) },
  })
  expect((await verden.som('kari').kall('okt.settSpraak', { spraak: 'nn' })).status).toBe(200)
})

test('a person answers for the clock from the command line', { timeout: 30_000 }, async () => {
  const { store, fil } = await egenStore()
  await store.klokke.noter(etter(365))
  const foer = Date.now()
  const svar = await stafett(['godta', 'klokka'], fil).ferdig
  expect([svar.kode, svar.ut]).toEqual([
    0,
    expect.stringMatching(/^Klokka er \S+\. Stafett går ut fra/),
  ])
  expect(Date.parse((await store.klokke.sist()) ?? '')).toBeGreaterThanOrEqual(foer)
  await store.close()
  const galt = await stafett(['godta', 'alt'], fil).ferdig
  expect([galt.kode, galt.feil]).toEqual([1, '«alt» er ikke noe Stafett spør om: tap, klokka.\n'])
})
