import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { migrateStore, openStore } from '../../../db/open.ts'
import { buildApp } from '../../../server/app/build.ts'
import { listen } from '../../../server/app/listen.ts'
import { createLog } from '../../../server/app/log.ts'
import { ropUtForfalte } from '../../../server/frister/utrop.ts'
import { verify } from '../../../server/maintenance/verify.ts'
import { SYSTEM } from '../../../server/sak/kommando.ts'
import { lagMeldinger } from '../../../server/sak/meldinger.ts'
import { lagOrkestrator } from '../../../server/sak/orkestrator.ts'
import { BARN, ENHETER, PERSONER } from '../folk.ts'
import { egenMappe } from '../mappe.ts'

/** A Friday; the first substep is due within days, and is called out the day after. */
const AAPNET = '2026-11-20T09:00:00.000Z'
const FORFALT = '2026-12-01T09:00:00.000Z'

const nyDatabase = async () => {
  const fil = join(egenMappe(), 'test.db')
  await migrateStore(fil)
  const store = await openStore(fil)
  await store.enheter.settInn(ENHETER)
  await store.personer.settInn(PERSONER)
  await store.barn.settInn(BARN)
  const [barn] = BARN
  if (!barn) throw new Error('ingen barn')
  const klokke = () => AAPNET
  const svar = await lagOrkestrator(store, klokke, lagMeldinger()).opprett(SYSTEM, {
    kommandoId: 'aapning',
    barn,
    stafettholder: { person: 'kari', rolle: 'kontaktlaerer' },
  })
  await store.close()
  if (svar.outcome !== 'ok') throw new Error(svar.outcome)
  return { fil, sakId: svar.svar.sakId }
}

/** A server that runs on the file from that instant. */
async function kjor(fil: string, naa: string) {
  const store = await openStore(fil)
  const app = await buildApp({
    store,
    demo: true,
    adresse: null,
    smtp: null,
    postInn: null,
    perMinutt: 1000,
    klokke: () => naa,
    logg: createLog('fatal'),
  })
  await listen(app, { port: 0, vert: '127.0.0.1' })
  let oppe = true
  const stopp = async () => {
    if (!oppe) return
    oppe = false
    await app.close()
    await store.close()
  }
  onTestFinished(stopp)
  return { store, stopp }
}

test('a deadline that fell due while the server was down is called out once', async () => {
  const { fil, sakId } = await nyDatabase()
  const oversittet = async (naa: string) => {
    const { store, stopp } = await kjor(fil, naa)
    const rop = async () =>
      (await store.hendelser(sakId)).filter(({ type }) => type === 'frist.oversittet')
    if (naa === FORFALT) await expect.poll(async () => (await rop()).length).toBe(1)
    await stopp()
    const etter = await openStore(fil)
    const { avvik } = await verify(etter)
    const igjen = await etter.forfalteFrister(naa.slice(0, 10), 10)
    const ropt = (await etter.hendelser(sakId)).filter(({ type }) => type === 'frist.oversittet')
    await etter.close()
    return { antall: ropt.length, igjen, avvik }
  }

  expect(await oversittet(AAPNET)).toEqual({ antall: 0, igjen: [], avvik: [] })
  expect(await oversittet(FORFALT)).toEqual({ antall: 1, igjen: [], avvik: [] })
  expect(await oversittet(FORFALT)).toEqual({ antall: 1, igjen: [], avvik: [] })
  expect(await oversittet('2026-12-02T09:00:00.000Z')).toEqual({ antall: 1, igjen: [], avvik: [] })
})

test('deadlines that cannot be called out do not hold back those that come after', async () => {
  const { fil, sakId } = await nyDatabase()
  const store = await openStore(fil)
  onTestFinished(() => store.close())
  const [ekte] = await store.forfalteFrister('2026-12-01', 10)
  if (!ekte) throw new Error('ingen frist')
  const fast = Array.from({ length: 450 }, (_, i) => ({ ...ekte, sakId: `fast-${i + 1000}` }))
  const alle = [...fast, ekte]
  const orkestrator = lagOrkestrator(store, () => FORFALT, lagMeldinger())
  const hindret: string[] = []
  const utropt = await ropUtForfalte(
    {
      ...store,
      finnSak: async (id) => {
        if (id !== sakId) throw new Error('cannot be read')
        return store.finnSak(id)
      },
      forfalteFrister: async (_dato, antall, etter) => {
        const fra = etter ? alle.findIndex((frist) => frist.sakId === etter.sakId) + 1 : 0
        return alle.slice(fra, fra + antall)
      },
    },
    orkestrator,
    () => FORFALT,
    (id) => hindret.push(id),
  )
  expect(utropt).toBe(1)
  expect(hindret).toEqual(fast.map((frist) => frist.sakId))
})

test('two servers on one file call the same deadline out once', async () => {
  const { fil, sakId } = await nyDatabase()
  const servere = await Promise.all([kjor(fil, FORFALT), kjor(fil, FORFALT)])
  const [en] = servere
  await expect.poll(async () => (await en?.store.finnSak(sakId))?.nr).toBe(2)
  await Promise.all(servere.map(({ stopp }) => stopp()))
  const store = await openStore(fil)
  const typer = (await store.hendelser(sakId)).map(({ type }) => type)
  await store.close()
  expect(typer).toEqual(['sak.opprettet', 'frist.oversittet'])
})
