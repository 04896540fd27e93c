import { randomUUID } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openStore } from '../../../db/open.ts'
import { verify } from '../../../server/maintenance/verify.ts'
import { BARN } from '../folk.ts'
import { egenStore } from '../harness.ts'
import { loggInn, send } from '../klient.ts'
import { serve, stafett } from './prosess.ts'

const KVITTERT = 30

/** A server that was killed after it had acknowledged so many commands, all of them in its log. */
async function drept() {
  const { store, fil } = await egenStore()
  await store.close()
  const { adresse, drep } = await serve(fil)
  const token = await loggInn(adresse, 'kari')
  const [barn] = BARN
  const stafettholder = { person: 'kari', rolle: 'kontaktlaerer' }
  const ny = { barnId: barn?.id, stafettholder, kommandoId: randomUUID() }
  const aapnet = await send(adresse, 'sak.opprett', ny, { token })
  const { sakId } = aapnet.data as { sakId: string }
  for (let versjon = 1; versjon < KVITTERT; versjon++) {
    const hendelse = { type: 'notat.skrevet', data: { tekst: `Notat ${versjon}` } }
    const sendt = { sakId, hendelse, forventetVersjon: versjon, kommandoId: randomUUID() }
    expect((await send(adresse, 'sak.send', sendt, { token })).status).toBe(200)
  }
  await drep()
  return { fil, sakId }
}

const start = async (fil: string) => stafett(['serve'], fil).ferdig
const eller = (fil: string) => (existsSync(fil) ? readFileSync(fil).toString('base64') : '')
const innhold = (fil: string) => [eller(fil), eller(`${fil}-wal`)]

/** Turns one byte around, as a bad disk does. */
const snu = (fil: string, plass: number) => {
  const byte = readFileSync(fil)[plass] ?? 0
  writeSync(openSync(fil, 'r+'), Buffer.from([byte ^ 0xff]), 0, 1, plass)
}

const SKADER: [string, (wal: string) => void][] = [
  ['a byte in the middle turned around', (wal) => snu(wal, Math.floor(statSync(wal).size / 2))],
  ['the end cut off', (wal) => truncateSync(wal, Math.floor(statSync(wal).size / 3))],
  ['its head spoilt', (wal) => snu(wal, 5)],
  ['gone', (wal) => rmSync(wal)],
]

describe('a log that is damaged after it was acknowledged', { timeout: 60_000 }, () => {
  test.each(SKADER)(
    '%s: the start says how much is lost and changes nothing',
    async (_navn, skad) => {
      const { fil, sakId } = await drept()
      skad(`${fil}-wal`)
      const foer = innhold(fil)

      const { kode, feil } = await start(fil)
      expect(kode).toBe(1)
      const mangler = Number(
        /mangler (\d+) hendelser som noen har fått kvittering for/.exec(feil)?.[1],
      )
      expect(mangler).toBeGreaterThan(0)
      const sett = await stafett(['verify'], fil).ferdig
      expect([sett.kode, sett.feil]).toEqual([
        1,
        expect.stringContaining(
          `Det mangler ${mangler} hendelser som noen har fått kvittering for.`,
        ),
      ])
      expect(innhold(fil)).toEqual(foer)

      // A person's word, and it goes on with the rest; what was found is kept.
      const godtatt = await stafett(['godta', 'tap'], fil).ferdig
      expect([godtatt.kode, godtatt.ut]).toEqual([
        0,
        expect.stringContaining(`går videre uten ${mangler} hendelser.`),
      ])
      const kopi = /ligger de i (\S+)\.\n$/.exec(godtatt.ut)?.[1] ?? ''
      expect(innhold(kopi)).toEqual(foer)
      const store = await openStore(fil)
      const hendelser = await store.hendelser(sakId)
      expect(hendelser.length + mangler).toBe(KVITTERT)
      expect((await verify(store)).avvik).toEqual([])
      await store.close()
    },
  )
})

test('an older copy put back is told of, and a whole database is not', {
  timeout: 60_000,
}, async () => {
  const { fil } = await drept()
  const eldre = join(dirname(fil), 'eldre.db')
  const { fil: tom, store } = await egenStore()
  await store.close()
  copyFileSync(tom, eldre)
  const hel = await stafett(['godta', 'tap'], fil).ferdig
  expect([hel.kode, hel.ut]).toEqual([0, expect.stringContaining('har alt det er kvittert for')])
  const { drep } = await serve(fil)
  await drep()

  rmSync(`${fil}-wal`)
  copyFileSync(eldre, fil)
  expect((await start(fil)).feil).toContain(`mangler ${KVITTERT} hendelser`)
})

test('a database that is gone is not made anew without a word', { timeout: 60_000 }, async () => {
  const { fil } = await drept()
  for (const endelse of ['', '-wal', '-shm']) rmSync(`${fil}${endelse}`)
  expect((await start(fil)).feil).toContain(`mangler ${KVITTERT} hendelser`)
  expect(existsSync(fil)).toBe(false)
})
