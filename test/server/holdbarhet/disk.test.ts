import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { migrateStore } from '../../../db/open.ts'
import { connect } from '../../../db/sqlite/connection.ts'
import { sqliteStore } from '../../../db/sqlite/store.ts'
import { buildApp } from '../../../server/app/build.ts'
import { listen } from '../../../server/app/listen.ts'
import { createLog } from '../../../server/app/log.ts'
import { verify } from '../../../server/maintenance/verify.ts'
import { ENHETER, PERSONER } from '../folk.ts'
import { NAA } from '../harness.ts'
import { loggInn, send } from '../klient.ts'
import { egenMappe } from '../mappe.ts'
import { barnNr } from '../sak/folk.ts'

/** A real server on a database that can be made to believe that the disk is full. */
async function startMedDisk() {
  const fil = join(egenMappe(), 'test.db')
  await migrateStore(fil)
  const db = connect(fil)
  const store = sqliteStore(db)
  await store.enheter.settInn(ENHETER)
  await store.personer.settInn(PERSONER)
  await store.barn.settInn(Array.from({ length: 10 }, (_, i) => barnNr(i)))
  const linjer: string[] = []
  const app = await buildApp({
    store,
    demo: true,
    adresse: null,
    smtp: null,
    postInn: null,
    perMinutt: 10_000,
    klokke: () => NAA,
    logg: createLog('error', { write: (linje) => linjer.push(linje) }),
  })
  const port = await listen(app, { port: 0, vert: '127.0.0.1' })
  onTestFinished(async () => {
    await app.close()
    await store.close()
  })
  const sider = (antall: number) => db.$client.pragma(`max_page_count = ${antall}`)
  return {
    store,
    linjer,
    adresse: `http://127.0.0.1:${port}`,
    fyllDisken: () => sider(Number(db.$client.pragma('page_count', { simple: true }))),
    ryddDisken: () => sider(1_000_000),
  }
}

test('a full disk: the command is refused whole, /healthz says so, and all works again afterwards', async () => {
  const { store, linjer, adresse, fyllDisken, ryddDisken } = await startMedDisk()
  const token = await loggInn(adresse, 'kari')
  const helse = async () => {
    const svar = await fetch(`${adresse}/healthz`)
    return [svar.status, Object(await svar.json()).lagring]
  }
  const opprett = (nr: number) => ({
    barnId: barnNr(nr).id,
    stafettholder: { person: 'kari', rolle: 'kontaktlaerer' },
    kommandoId: randomUUID(),
  })
  const saker = await Promise.all(
    [0, 1, 2].map(async (nr) => {
      const { data } = await send(adresse, 'sak.opprett', opprett(nr), { token })
      return String(Object(data).sakId)
    }),
  )
  // Too long for what is left of any page that is in use.
  const kommandoer = saker.map((sakId) => ({
    sakId,
    forventetVersjon: 1,
    kommandoId: randomUUID(),
    hendelse: { type: 'notat.skrevet', data: { tekst: 'Hemmelig '.repeat(440) } },
  }))
  const sendAlle = () =>
    Promise.all(kommandoer.map((kommando) => send(adresse, 'sak.send', kommando, { token })))

  fyllDisken()
  const avvist = await sendAlle()
  for (const { status, feil, tekst } of avvist) {
    expect([status, feil]).toEqual([500, { kode: 'INTERN', id: expect.stringMatching(/^\w{10}$/) }])
    expect(tekst).not.toMatch(/SQLITE|Hemmelig|node_modules/)
  }
  expect(await helse()).toEqual([
    503,
    { ok: false, kode: 'SQLITE_FULL', siden: expect.any(String) },
  ])
  for (const { feil } of avvist) expect(linjer.join('')).toContain(Object(feil).id)
  expect(linjer.join('')).not.toContain('Hemmelig')
  expect(await verify(store)).toEqual({ saker: 3, hendelser: 3, avvik: [], merknader: [] })

  ryddDisken()
  for (const { status, data } of await sendAlle()) {
    expect([status, data]).toEqual([200, { sakId: expect.any(String), versjon: 2 }])
  }
  expect(await helse()).toEqual([200, { ok: true }])
  expect(await verify(store)).toEqual({ saker: 3, hendelser: 6, avvik: [], merknader: [] })
})
