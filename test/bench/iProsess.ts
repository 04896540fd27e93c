import type { Batch, LagretSak, Store } from '../../db/store.ts'
import { nyId } from '../../server/id.ts'
import { datoI, systemklokke } from '../../server/klokke.ts'
import { somAktor, somKommando } from '../../server/sak/kommando.ts'
import { lagMeldinger } from '../../server/sak/meldinger.ts'
import { lagOrkestrator } from '../../server/sak/orkestrator.ts'
import type { Arbeidssak } from './forlop.ts'
import { gaaVidere, skritt } from './forlop.ts'
import { leder } from './kommune.ts'

/** Takes a case's next step through the orchestrator: load, decide, commit. */
export const sender = (store: Store): ((sak: Arbeidssak) => Promise<void>) => {
  const orkestrator = lagOrkestrator(store, systemklokke, lagMeldinger())
  const idag = datoI(systemklokke())
  return async (sak) => {
    const { sakId } = sak
    const lagret = await store.finnSak(sakId)
    if (!lagret) throw new Error('the case is gone')
    const aktor = somAktor(leder(sak.nr), lagret.sak.enhetId)
    const { hendelse, forventetVersjon } = skritt(sak, idag)
    const sending = { kommandoId: nyId(), forventetVersjon, ...hendelse }
    const kommando = somKommando(aktor.id, sakId, sending)
    const outcome = await orkestrator.send(sakId, lagret, aktor, kommando)
    if (outcome.outcome !== 'ok')
      throw new Error(`${hendelse.type} was refused: ${outcome.outcome}`)
    gaaVidere(sak, outcome.svar)
  }
}

/** A store that keeps what it is asked to write for `tomt` to take, and writes nothing. */
export const opptaker = (store: Store): { store: Store; tomt: () => Batch[] } => {
  const naa = new Map<string, LagretSak>()
  let batcher: Batch[] = []
  return {
    store: {
      ...store,
      finnSak: async (id) => naa.get(id) ?? store.finnSak(id),
      commit: async (batch) => {
        const { sakId, forventetNr, hendelser, lesemodeller } = batch
        batcher.push(batch)
        for (const { etter } of lesemodeller.sak) {
          if (etter) naa.set(sakId, { nr: forventetNr + hendelser.length, sak: etter })
        }
        return { outcome: 'lagret' }
      },
    },
    tomt: () => {
      const tatt = batcher
      batcher = []
      return tatt
    },
  }
}
