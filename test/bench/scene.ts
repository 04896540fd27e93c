import { copyFileSync } from 'node:fs'
import { openStore } from '../../db/open.ts'
import { nyId } from '../../server/id.ts'
import { datoI, systemklokke } from '../../server/klokke.ts'
import type { Arbeidssak } from './forlop.ts'
import { gaaVidere, skritt } from './forlop.ts'
import { fyll } from './fyll.ts'
import { lagKlient } from './http.ts'
import type { Hva } from './hva.ts'
import { opptaker, sender } from './iProsess.ts'
import { leder } from './kommune.ts'
import type { Maaling } from './maal.ts'
import { maal } from './maal.ts'
import { raaskriver } from './raa.ts'
import { startTjener } from './tjener.ts'

/** One database with everything that is measured on it. */
export type Scene = {
  /** The database that the server worked on. */
  fil: string
  mal(hva: Hva, antall: number): Promise<Maaling>
  lukk(): Promise<void>
}

/**
 * Fills a database, copies it, and opens a copy each for the raw limit, for the orchestrator in
 * this process and for a server in its own: none disturbs another's cache or log.
 */
export async function lagScene(navn: string, antall: number, arbeider: number): Promise<Scene> {
  const fil = { server: `${navn}.db`, raa: `${navn}-raa.db`, prosess: `${navn}-prosess.db` }
  const saker = await fyll(fil.server, antall, arbeider)
  copyFileSync(fil.server, fil.raa)
  copyFileSync(fil.server, fil.prosess)

  const raa = await raascene(fil.raa, kopi(saker))
  const prosess = await prosesscene(fil.prosess, kopi(saker))
  const http = await httpscene(fil.server, kopi(saker))
  return {
    fil: fil.server,
    mal: (hva, antall) => {
      const [navn = '', samtidige = ''] = hva.split(' ')
      if (navn === 'raa') return raa.mal(antall)
      if (navn === 'prosess') return prosess.mal(antall, Number(samtidige))
      return http.mal(navn, antall, Number(samtidige))
    },
    lukk: async () => {
      await raa.lukk()
      await prosess.lukk()
      await http.lukk()
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

async function httpscene(fil: string, saker: Arbeidssak[]) {
  const { port, stopp } = await startTjener(fil)
  const klient = lagKlient(port)
  const idag = datoI(systemklokke())
  const cookies = new Map<string, string>()
  for (const { nr } of saker) {
    const { id } = leder(nr)
    if (!cookies.has(id)) cookies.set(id, await klient.loggInn(id))
  }
  const sak = velger(saker)
  const cookie = ({ nr }: Arbeidssak) => cookies.get(leder(nr).id) ?? ''

  const gjor: Record<string, (sak: Arbeidssak) => Promise<void>> = {
    tom: async (sak) => {
      await klient.send('helse.tom', undefined, cookie(sak))
    },
    send: async (sak) => {
      const { sakId, versjon } = sak
      const guard = { sakId, forventetVersjon: versjon, kommandoId: nyId() }
      const svar = await klient.send(
        'sak.send',
        { ...guard, hendelse: skritt(sak, idag) },
        cookie(sak),
      )
      gaaVidere(sak, (svar as { versjon: number }).versjon)
    },
    hent: async (sak) => {
      await klient.les('sak.hent', { sakId: sak.sakId }, cookie(sak))
    },
    list: async (sak) => {
      await klient.les('sak.list', {}, cookie(sak))
    },
  }
  return {
    mal(navn: string, antall: number, samtidige: number): Promise<Maaling> {
      const en = gjor[navn]
      if (!en) throw new RangeError(navn)
      return maal(antall, samtidige, (nr) => en(sak(nr)))
    },
    async lukk() {
      klient.lukk()
      await stopp()
    },
  }
}
