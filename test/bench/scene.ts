import { constants, copyFileSync } from 'node:fs'
import { openStore } from '../../db/open.ts'
import type { Arbeidssak } from './forlop.ts'
import { fyll, synk } from './fyll.ts'
import type { Hva } from './hva.ts'
import { opptaker, sender } from './iProsess.ts'
import { lagKall } from './kall.ts'
import type { Lyttere } from './lyttere.ts'
import { maalLyttere } from './lyttere.ts'
import type { Maaling } from './maal.ts'
import { maal, median } from './maal.ts'
import { raaskriver } from './raa.ts'
import { startTjener } from './tjener.ts'
import type { Ventetid } from './ventetid.ts'
import { maalVentetid } from './ventetid.ts'

/** What the server took: milliseconds until it answered, and MB then and after all it was asked. */
export type Tjenertall = {
  start: number
  minne: number
  minneEtter: number
  ventetid: Ventetid
  lyttere: Lyttere
}

/** One database with everything that is measured on it. */
export type Scene = {
  /** The database that the server worked on. */
  fil: string
  /** Seconds that the filling took. */
  fylt: number
  mal(hva: Hva, antall: number): Promise<Maaling>
  lukk(): Promise<Tjenertall>
}

type Innhold = { saker: number; arbeidssaker: number; bareAapne?: boolean; starter: number }

/**
 * Fills a database, copies it, and opens a copy each for the raw limit, for the orchestrator in
 * this process and for a server in its own: none disturbs another's cache or log.
 */
export async function lagScene(navn: string, innhold: Innhold): Promise<Scene> {
  const fil = { server: `${navn}.db`, raa: `${navn}-raa.db`, prosess: `${navn}-prosess.db` }
  const start = performance.now()
  const saker = await fyll(fil.server, innhold)
  const fylt = (performance.now() - start) / 1000
  for (const til of [fil.raa, fil.prosess]) {
    copyFileSync(fil.server, til, constants.COPYFILE_FICLONE)
    synk(til)
  }

  const raa = await raascene(fil.raa, kopi(saker))
  const prosess = await prosesscene(fil.prosess, kopi(saker))
  const http = await httpscene(fil.server, kopi(saker), innhold.starter)
  return {
    fil: fil.server,
    fylt,
    mal: (hva, antall) => {
      const [navn = '', samtidige = ''] = hva.split(' ')
      if (navn === 'raa') return raa.mal(antall)
      if (navn === 'prosess') return prosess.mal(antall, Number(samtidige))
      return http.mal(navn, antall, Number(samtidige))
    },
    lukk: async () => {
      await raa.lukk()
      await prosess.lukk()
      return http.lukk()
    },
  }
}

const kopi = (saker: readonly Arbeidssak[]) => saker.map((sak) => ({ ...sak }))

const velger = (saker: Arbeidssak[]) => (nr: number) => {
  const sak = saker[nr % saker.length]
  if (!sak) throw new RangeError('no case to work in')
  return sak
}

async function raascene(fil: string, saker: Arbeidssak[]) {
  const store = await openStore(fil)
  const opptak = opptaker(store)
  const ta = sender(opptak.store)
  const sak = velger(saker)
  const raa = raaskriver(fil)
  return {
    async mal(antall: number): Promise<Maaling> {
      for (let nr = 0; nr < antall; nr++) await ta(sak(nr))
      const batcher = opptak.tomt().values()
      return maal(antall, 1, async () => {
        const { value } = batcher.next()
        if (value) raa.skriv(value)
      })
    },
    async lukk() {
      raa.lukk()
      await store.close()
    },
  }
}

async function prosesscene(fil: string, saker: Arbeidssak[]) {
  const store = await openStore(fil)
  const ta = sender(store)
  const sak = velger(saker)
  return {
    mal: (antall: number, samtidige: number) => maal(antall, samtidige, (nr) => ta(sak(nr))),
    lukk: () => store.close(),
  }
}

async function httpscene(fil: string, saker: Arbeidssak[], starter: number) {
  const starttider: number[] = []
  for (let i = 1; i < starter; i++) {
    const { startet, stopp } = await startTjener(fil)
    starttider.push(startet)
    await stopp()
  }
  const { port, startet, holder, stopp } = await startTjener(fil)
  const start = median([...starttider, startet])
  const { rss: minne } = await holder()
  const { kall, lukk } = await lagKall(port, saker)
  const sak = velger(saker)
  return {
    mal(navn: string, antall: number, samtidige: number): Promise<Maaling> {
      const en = kall[navn]
      if (!en) throw new RangeError(navn)
      return maal(antall, samtidige, (nr) => en(sak(nr)))
    },
    async lukk(): Promise<Tjenertall> {
      const { rss: minneEtter } = await holder()
      const { send } = kall
      if (!send) throw new RangeError('send')
      const lyttere = await maalLyttere(port, () => send(sak(0)))
      lukk()
      const ventetid = await maalVentetid(port)
      await stopp()
      return { start, minne, minneEtter, ventetid, lyttere }
    },
  }
}
