import { setTimeout as vent } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { startVerden } from '../sak/verden.ts'

const notat = { type: 'notat.skrevet', data: { tekst: 'Skrevet mens en annen holdt filen' } }

test('while another program writes, reading goes on, and what was sent is stored when it lets go', async () => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  const annet = new Database(verden.fil)
  onTestFinished(() => {
    annet.close()
  })
  annet.exec('begin immediate')

  const sendt = verden.som('kari').send({ sakId, hendelse: notat, forventetVersjon: 1 })
  const spraak = verden.som('tone').kall('okt.settSpraak', { spraak: 'nn' })
  let ferdig = false
  const alt = Promise.all([sendt, spraak]).finally(() => {
    ferdig = true
  })
  // Each of these waits its turn behind whatever would hold the thread.
  for (let i = 0; i < 20; i++) {
    expect((await verden.som('kari').sporr('sak.hent', { sakId })).status).toBe(200)
    await vent(5)
  }
  expect(ferdig).toBe(false)
  expect(verden.store.health()).toEqual({ ok: true })

  annet.exec('rollback')
  expect((await alt).map(({ status }) => status)).toEqual([200, 200])
  expect(await verden.verifiser()).toEqual({ saker: 1, hendelser: 2 })
  expect((await verden.store.personer.finn('tone'))?.spraak).toBe('nn')
})
