import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openStore } from '../../db/open.ts'
import { buildApp } from '../../server/app/build.ts'
import { listen } from '../../server/app/listen.ts'
import { createLog } from '../../server/app/log.ts'
import { bringUp } from '../../server/maintenance/bringUp.ts'
import type { Smtp } from '../../server/post/innstillinger.ts'
import { BARN, ENHETER, PERSONER } from './folk.ts'
import { egenMappe } from './mappe.ts'

export const NAA = '2026-11-20T09:00:00.000Z'

/** A store of the test's own, with the people of `folk.ts`. */
export async function egenStore() {
  const fil = join(egenMappe(), 'test.db')
  await bringUp(fil, { naa: NAA })
  const store = await openStore(fil)
  await store.enheter.settInn(ENHETER)
  await store.personer.settInn(PERSONER)
  await store.barn.settInn(BARN)
  return { store, fil }
}

/** A real server on a port of its own, stopped when the test is over; on the given file, if any. */
export async function startServer({
  demo = true,
  perMinutt = 10_000,
  utenfra = null,
  smtp = null,
  postInn = null,
  paa,
}: {
  demo?: boolean
  perMinutt?: number
  /** The public address. */
  utenfra?: URL | null
  /** The mail server. */
  smtp?: Smtp | null
  /** The secret of whoever hands over answers to invitations. */
  postInn?: string | null
  paa?: string
} = {}) {
  const { store, fil } = paa ? { store: await openStore(paa), fil: paa } : await egenStore()
  const linjer: string[] = []
  let naa = NAA
  const app = await buildApp({
    store,
    demo,
    adresse: utenfra,
    smtp,
    postInn,
    perMinutt,
    klokke: () => naa,
    logg: createLog('debug', { write: (linje) => linjer.push(linje) }),
  })
  const port = await listen(app, { port: 0, vert: '127.0.0.1' })
  let aapen = true
  const lukkStore = async () => {
    if (aapen) await store.close()
    aapen = false
  }
  onTestFinished(async () => {
    await app.close()
    await lukkStore()
  })
  return {
    app,
    store,
    lukkStore,
    fil,
    linjer,
    adresse: `http://127.0.0.1:${port}`,
    klokke: () => naa,
    stillKlokka: (tid: string) => {
      naa = tid
    },
  }
}
