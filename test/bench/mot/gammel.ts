import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { LagretSak, Store } from '../../../db/store.ts'
import type { SakKontekst } from '../../../machines/sak/kontekst.ts'
import type { Aktor } from '../../../machines/sak/konvolutt.ts'
import { nyId } from '../../../server/id.ts'
import { systemklokke } from '../../../server/klokke.ts'
import { somAktor } from '../../../server/sak/kommando.ts'
import { barn, holder, leder } from '../kommune.ts'

/** As version 0.1 names them: only what is asked of them here. */
type Lager = Omit<Store, 'finnSak'> & {
  finnSak(id: string): Promise<(Pick<LagretSak, 'sak'> & { versjon: number }) | undefined>
  lukk(): Promise<void>
}
type Lagret = NonNullable<Awaited<ReturnType<Lager['finnSak']>>>
type Utfall = { utfall: 'ok'; sakId: string; versjon: number } | { utfall: 'avslag' }
type Kommando = { kommandoId: string; forventetVersjon: number; type: string; data: unknown }
type Orkestrator = {
  klar(sakId: string, lagret: Lagret): { snapshot: { context: SakKontekst } }
  send(sakId: string, lagret: Lagret, aktor: Aktor, kommando: Kommando): Promise<Utfall>
  opprett(aktor: Aktor, ny: object): Promise<Utfall>
}
type Klokke = () => string

const last = async <M>(rot: string, fil: string): Promise<M> =>
  (await import(pathToFileURL(join(rot, fil)).href)) as M

const krevOk = (utfall: Utfall): Extract<Utfall, { utfall: 'ok' }> => {
  if (utfall.utfall !== 'ok') throw new Error(`refused: ${JSON.stringify(utfall)}`)
  return utfall
}

/** Version 0.1 of the program from a checkout of it, on a database file, with a clock that can be set. */
export async function aapneGammel(rot: string, fil: string) {
  const db = await last<{
    migrer(fil: string): Promise<void>
    aapneStore(fil: string): Promise<Lager>
  }>(rot, 'db/aapne.ts')
  const { lagMeldinger } = await last<{ lagMeldinger(): object }>(rot, 'server/sak/meldinger.ts')
  const { lagOrkestrator } = await last<{
    lagOrkestrator(store: Lager, klokke: Klokke, meldinger: object): Orkestrator
  }>(rot, 'server/sak/orkestrator.ts')
  const { ropUtForfalte } = await last<{
    ropUtForfalte(
      store: Lager,
      orkestrator: Orkestrator,
      klokke: Klokke,
      vedFeil: (sakId: string, feil: unknown) => void,
    ): Promise<number>
  }>(rot, 'server/frister/utrop.ts')

  await db.migrer(fil)
  const store = await db.aapneStore(fil)
  let tid: string | undefined
  const klokke = () => tid ?? systemklokke()
  const orkestrator = lagOrkestrator(store, klokke, lagMeldinger())
  /** The orchestrator asks what time it is before it waits for anything. */
  const paaTiden = <T>(naa: string | undefined, gjor: () => T): T => {
    tid = naa
    const svar = gjor()
    tid = undefined
    return svar
  }
  const finn = async (sakId: string): Promise<Lagret> => {
    const lagret = await store.finnSak(sakId)
    if (!lagret) throw new Error('the case is gone')
    return lagret
  }

  return {
    store,
    versjon: async (sakId: string) => (await finn(sakId)).versjon,
    kontekst: async (sakId: string) => orkestrator.klar(sakId, await finn(sakId)).snapshot.context,
    async opprett(nr: number, naa: string): Promise<string> {
      const barnet = barn(nr)
      const stafettholder = { person: holder(barnet).id, rolle: 'kontaktlaerer' }
      const ny = { kommandoId: nyId(), barn: barnet, stafettholder }
      const aktor = somAktor(leder(nr), barnet.enhetId)
      return krevOk(await paaTiden(naa, () => orkestrator.opprett(aktor, ny))).sakId
    },
    /** Answers the version that it led to; without a version known, it is sent to the case as it is. */
    async send(
      { sakId, nr, versjon }: { sakId: string; nr: number; versjon?: number },
      { type, data }: { type: string; data: unknown },
      naa?: string,
    ): Promise<number> {
      const lagret = await finn(sakId)
      const aktor = somAktor(leder(nr), lagret.sak.enhetId)
      const forventetVersjon = versjon ?? lagret.versjon
      const kommando = { kommandoId: nyId(), forventetVersjon, type, data }
      const sendt = paaTiden(naa, () => orkestrator.send(sakId, lagret, aktor, kommando))
      return krevOk(await sendt).versjon
    },
    ropUt: async () => {
      await ropUtForfalte(store, orkestrator, klokke, (_, feil) => {
        throw feil
      })
    },
    lukk: store.lukk,
  }
}
export type Gammel = Awaited<ReturnType<typeof aapneGammel>>
