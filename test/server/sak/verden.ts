import { randomUUID } from 'node:crypto'
import Database from 'better-sqlite3'
import { expect } from 'vitest'
import { verify } from '../../../server/maintenance/verify.ts'
import { startOkt } from '../../../server/okt/okt.ts'
import type { Smtp } from '../../../server/post/innstillinger.ts'
import { startServer } from '../harness.ts'
import { les, send } from '../klient.ts'
import type { Sted } from './folk.ts'
import { BARNEHAGE, barnNr, FLERE, STEDER } from './folk.ts'
import { Hentet, Sendt } from './svar.ts'

export type Hendelse = { type: string; om?: string | undefined; data: unknown }
export type Kommando = {
  sakId: string
  hendelse: Hendelse
  forventetVersjon: number
  skjedde?: string
  kommandoId?: string
}

/**
 * A real server with people of every role, and its procedures as each of them calls them; on a
 * database of its own, or on the given file.
 */
export async function startVerden(
  paa?: string,
  smtp: Smtp | null = null,
  postInn: string | null = null,
) {
  const server = await startServer({ perMinutt: 1_000_000, smtp, postInn, ...(paa && { paa }) })
  const { adresse, store, fil, klokke } = server
  if (!paa) {
    await store.enheter.settInn([BARNEHAGE])
    await store.personer.settInn(FLERE)
  }

  const tokener = new Map<string, string>()
  /** A login of its own for each person and time; the server's own logins a minute are limited. */
  const token = async (person: string) => {
    const nokkel = `${person} ${klokke()}`
    const funnet = tokener.get(nokkel) ?? (await startOkt(store, person, klokke()))
    tokener.set(nokkel, funnet)
    return funnet
  }

  const som = (person: string) => ({
    sporr: async (prosedyre: string, input: unknown) =>
      les(adresse, `${prosedyre}?input=${encodeURIComponent(JSON.stringify(input))}`, {
        token: await token(person),
      }),
    kall: async (prosedyre: string, input: unknown) =>
      send(adresse, prosedyre, input, { token: await token(person) }),
    hent: async (sakId: string, skjema?: 'alle'): Promise<Hentet> => {
      const svar = await som(person).sporr('sak.hent', { sakId, skjema })
      return Hentet.parse(svar.data)
    },
    send: async ({ kommandoId = randomUUID(), ...resten }: Kommando) =>
      som(person).kall('sak.send', { kommandoId, ...resten }),
  })

  let nr = 0
  /** A new child with a new case; answers the case's id. */
  const nySak = async (sted: Sted = 'skole') => {
    nr += 1
    const barn = barnNr(nr, sted)
    await store.barn.settInn([barn])
    const { holder } = STEDER[sted]
    const svar = await som(holder.person).kall('sak.opprett', {
      barnId: barn.id,
      stafettholder: holder,
      kommandoId: randomUUID(),
    })
    return { ...Sendt.parse(svar.data), barn }
  }

  const stopp = async () => {
    await server.app.close()
    await server.lukkStore()
  }
  return { ...server, stopp, som, token, nySak, ...innsyn(fil), verifiser: () => rent(store) }
}
export type Verden = Awaited<ReturnType<typeof startVerden>>

/** What stands in the file, seen from outside the server, and changed there. */
function innsyn(fil: string) {
  const les = <T>(arbeid: (db: Database.Database) => T, readonly = true): T => {
    const db = new Database(fil, { readonly })
    try {
      return arbeid(db)
    } finally {
      db.close()
    }
  }
  const tell = (tabell: string) =>
    les((db) => Number(db.prepare(`select count(*) from ${tabell}`).pluck().get()))
  return {
    rader: (sql: string, ...verdier: string[]) => les((db) => db.prepare(sql).all(...verdier)),
    /** Answers how many rows were changed. */
    skriv: (sql: string, verdier: Record<string, string> = {}) =>
      les((db) => db.prepare(sql).run(verdier).changes, false),
    /** How much has been written of cases, whatever it says. */
    omfang: () =>
      Object.fromEntries(
        ['sak', 'hendelse', 'kommando', 'snapshot', 'frist', 'utboks', 'fravaer'].map((t) => [
          t,
          tell(t),
        ]),
      ),
  }
}

const rent = async (store: Parameters<typeof verify>[0]) => {
  const { avvik, merknader: _, ...antall } = await verify(store)
  expect(avvik).toEqual([])
  return antall
}
