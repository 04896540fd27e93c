import { constants, copyFileSync } from 'node:fs'
import { openStore } from '../../db/open.ts'
import { datoI, systemklokke } from '../../server/klokke.ts'
import { hvilke } from '../../server/oppgave/hvilke.ts'
import type { Arbeidssak } from './forlop.ts'
import { fyll, synk } from './fyll.ts'
import type { Hva } from './hva.ts'
import { opptaker, sender } from './iProsess.ts'
import { lagKall } from './kall.ts'
import { LAERER, lagLagetsKall } from './laget.ts'
import type { Lyttere } from './lyttere.ts'
import { maalLyttere } from './lyttere.ts'
import type { Maaling } from './maal.ts'
import { enAv, maal, median } from './maal.ts'
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

type Innhold = Parameters<typeof fyll>[1] & { starter: number }

/**
 * Fills a database, copies it, and opens a copy each for the raw limit, for the orchestrator in
 * this process and for a server in its own: none disturbs another's cache or log.
 */
export async function lagScene(navn: string, innhold: Innhold): Promise<Scene> {
  const fil = { server: `${navn}.db`, raa: `${navn}-raa.db`, prosess: `${navn}-prosess.db` }
  const start = performance.now()
  const { arbeidssaker: saker, lagets } = await fyll(fil.server, innhold)
  const fylt = (performance.now() - start) / 1000
  for (const til of [fil.raa, fil.prosess]) {
    copyFileSync(fil.server, til, constants.COPYFILE_FICLONE)
    synk(til)
  }

  const raa = await raascene(fil.raa, kopi(saker))
  const prosess = await prosesscene(fil.prosess, kopi(saker))
  const http = await httpscene(fil.server, { saker: kopi(saker), lagets }, innhold.starter)
  return {
    fil: fil.server,
    fylt,
    mal: (hva, antall) => {
      const [navn = '', samtidige = ''] = hva.split(' ')
      if (navn === 'raa') return raa.mal(antall)
      if (navn === 'prosess') return prosess.mal(antall, Number(samtidige))
      if (navn === 'lest') return prosess.les(antall)
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

async function raascene(fil: string, saker: Arbeidssak[]) {
  const store = await openStore(fil)
  const opptak = opptaker(store)
  const ta = sender(opptak.store)
  const raa = raaskriver(fil)
  return {
    async mal(antall: number): Promise<Maaling> {
      for (let nr = 0; nr < antall; nr++) await ta(enAv(saker, nr))
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
  const laerer = await store.personer.finn(LAERER)
  if (!laerer) throw new Error('the team has no teacher')
  const disse = hvilke(laerer, datoI(systemklokke()))
  return {
    mal: (antall: number, samtidige: number) =>
      maal(antall, samtidige, (nr) => ta(enAv(saker, nr))),
    /** What the teacher has to do, as the page reads it, with nothing around it. */
    les: (antall: number) =>
      maal(antall, 1, async () => {
        await store.oppgaver.liste({ ...disse, antall: 500 })
        await store.oppgaver.tell(disse)
      }),
    lukk: () => store.close(),
  }
}

type Saker = { saker: Arbeidssak[]; lagets: string[] }

async function httpscene(fil: string, { saker, lagets }: Saker, starter: number) {
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
  const laget = await lagLagetsKall(port, lagets)
  return {
    async mal(navn: string, antall: number, samtidige: number): Promise<Maaling> {
      if (navn === 'svar') return laget.svar(antall)
      const [lagets, andre] = [laget.gjor[navn], kall[navn]]
      if (lagets) return maal(antall, samtidige, lagets)
      if (!andre) throw new RangeError(navn)
      return maal(antall, samtidige, (nr) => andre(enAv(saker, nr)))
    },
    async lukk(): Promise<Tjenertall> {
      await laget.lukk()
      const { rss: minneEtter } = await holder()
      const { send } = kall
      if (!send) throw new RangeError('send')
      const lyttere = await maalLyttere(port, () => send(enAv(saker, 0)))
      lukk()
      const ventetid = await maalVentetid(port)
      await stopp()
      return { start, minne, minneEtter, ventetid, lyttere }
    },
  }
}
