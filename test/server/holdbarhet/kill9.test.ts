import { randomInt, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as vent } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrateStore, openStore } from '../../../db/open.ts'
import { startOkt } from '../../../server/okt/okt.ts'
import { ENHETER, PERSONER } from '../folk.ts'
import { send } from '../klient.ts'
import { egenMappe } from '../mappe.ts'
import { barnNr } from '../sak/folk.ts'
import { serve, stafett } from './prosess.ts'

/** Each server has a database of its own; side by side they are killed twenty times. */
const SERVERE = 2
const DRAP = 10
const SAKER = 24
const SAMTIDIG = 16
/** How long a server may work before it is killed, in milliseconds. */
const LENGST = 250

/** What was sent, and what is known of it: a command without an answer may or may not have happened. */
type Sendt = { kommandoId: string; sakId: string; svar: unknown }
type Rad = { sakId: string; nr: number; data: string }

test('kill -9 twenty times under load: nothing acknowledged is lost, nothing happens twice', {
  timeout: 120_000,
}, async () => {
  const kvitteringer = await Promise.all(Array.from({ length: SERVERE }, drepOgGjenoppta))
  expect(kvitteringer.reduce((a, b) => a + b)).toBeGreaterThan(SERVERE * DRAP * SAMTIDIG)
})

/** Kills one server over and over under load, and answers how much was acknowledged. */
async function drepOgGjenoppta(): Promise<number> {
  const fil = join(egenMappe(), 'test.db')
  const token = await nyDatabase(fil)
  const saker = new Map<string, number>()
  const kvittert: Sendt[] = []
  const ubesvart: Sendt[] = []

  const kall = async (adresse: string, sendt: Sendt) => {
    const { sakId, kommandoId } = sendt
    const hendelse = { type: 'notat.skrevet', data: { tekst: kommandoId } }
    const forventetVersjon = saker.get(sakId) ?? 0
    const input = { sakId, kommandoId, hendelse, forventetVersjon }
    const svar = await send(adresse, 'sak.send', input, { token })
    expect(svar.status, svar.tekst).toBe(200)
    kvittert.push({ ...sendt, svar: svar.data })
    saker.set(sakId, Math.max(forventetVersjon, Object(svar.data).versjon))
  }

  for (let runde = 0; runde <= DRAP; runde++) {
    const { adresse, drep } = await serve(fil)
    if (runde === 0) for (const sakId of await aapneSaker(adresse, token)) saker.set(sakId, 1)
    // What was on its way at the last kill is sent again, as it was.
    for (const sendt of ubesvart.splice(0)) await kall(adresse, sendt)
    if (runde === DRAP) {
      await drep()
      break
    }
    const ledige = [...saker.keys()]
    let drept = false
    const avsender = async () => {
      for (let sakId = ledige.shift(); sakId && !drept; sakId = ledige.shift()) {
        const sendt = { kommandoId: randomUUID(), sakId, svar: null }
        try {
          await kall(adresse, sendt)
          ledige.push(sakId)
        } catch (feil) {
          if (!drept) throw feil
          ubesvart.push(sendt)
        }
      }
    }
    const sendere = Array.from({ length: SAMTIDIG }, avsender)
    await vent(randomInt(LENGST))
    drept = true
    await drep()
    await Promise.all(sendere)
  }
  sammenlign(fil, kvittert)
  expect(await stafett(['verify'], fil).ferdig).toMatchObject({ kode: 0, feil: '' })
  return kvittert.length
}

async function nyDatabase(fil: string) {
  await migrateStore(fil)
  const store = await openStore(fil)
  await store.enheter.settInn(ENHETER)
  await store.personer.settInn(PERSONER)
  await store.barn.settInn(Array.from({ length: SAKER }, (_, i) => barnNr(i)))
  const token = await startOkt(store, 'kari', new Date().toISOString())
  await store.close()
  return token
}

const aapneSaker = (adresse: string, token: string) =>
  Promise.all(
    Array.from({ length: SAKER }, async (_, i) => {
      const input = {
        barnId: barnNr(i).id,
        stafettholder: { person: 'kari', rolle: 'kontaktlaerer' },
        kommandoId: randomUUID(),
      }
      const { data } = await send(adresse, 'sak.opprett', input, { token })
      return String(Object(data).sakId)
    }),
  )

/** Every acknowledged command stands once, where its answer said; nothing else stands there. */
function sammenlign(fil: string, kvittert: Sendt[]) {
  const db = new Database(fil, { readonly: true })
  const notater = db
    .prepare(`select sakId, nr, data from hendelse where type = 'notat.skrevet'`)
    .all() as Rad[]
  const frister = db.prepare('select count(distinct sakId) from frist').pluck().get()
  db.close()
  const ventet = kvittert.map(({ kommandoId, svar }) => ({ ...Object(svar), tekst: kommandoId }))
  const funnet = notater.map(({ sakId, nr, data }) => ({ sakId, versjon: nr, ...JSON.parse(data) }))
  const sortert = (liste: { tekst: string }[]) => liste.sort((a, b) => (a.tekst < b.tekst ? -1 : 1))
  expect(sortert(funnet)).toEqual(sortert(ventet))
  expect(frister).toBe(SAKER)
}
