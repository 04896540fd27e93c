import type { Batch, LagretSak, Store } from '../../db/store.ts'
import { nyId } from '../../server/id.ts'
import { datoI, systemklokke } from '../../server/klokke.ts'
import { somAktor } from '../../server/sak/kommando.ts'
import { lagMeldinger } from '../../server/sak/meldinger.ts'
import { lagOrkestrator } from '../../server/sak/orkestrator.ts'
import type { Arbeidssak } from './forlop.ts'
import { gaaVidere, skritt } from './forlop.ts'
import { krevOk } from './fyll.ts'
import { leder } from './kommune.ts'

/** Takes a case's next step through the orchestrator: load, decide, commit. */
export const sender = (store: Store): ((sak: Arbeidssak) => Promise<void>) => {
  const orkestrator = lagOrkestrator(store, systemklokke, lagMeldinger())
  const idag = datoI(systemklokke())
  return async (sak) => {
    const lagret = await store.finnSak(sak.sakId)
    if (!lagret) throw new Error('the case is gone')
    const outcome = await orkestrator.send(
      sak.sakId,
      lagret,
      somAktor(leder(sak.nr), lagret.sak.enhetId),
      { kommandoId: nyId(), forventetVersjon: sak.versjon, ...skritt(sak, idag) },
    )
    gaaVidere(sak, krevOk(outcome).versjon)
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
        batcher.push(batch)
        const versjon = batch.forventetVersjon + batch.hendelser.length
        naa.set(batch.sak.id, { versjon, snapshot: batch.snapshot, sak: batch.sak })
        return { outcome: 'lagret', svar: batch.svar }
      },
    },
    tomt: () => {
      const tatt = batcher
      batcher = []
      return tatt
    },
  }
}
