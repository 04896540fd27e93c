import type { ForfaltFrist, Store } from '../../db/store.ts'
import type { Klokke } from '../klokke.ts'
import { datoI } from '../klokke.ts'
import { SYSTEM } from '../sak/kommando.ts'
import type { Orkestrator } from '../sak/orkestrator.ts'

const OM_GANGEN = 200

const ropUt = async (
  store: Store,
  orkestrator: Orkestrator,
  { sakId, type, forfaller, hendelse }: ForfaltFrist,
): Promise<boolean> => {
  const lagret = await store.finnSak(sakId)
  if (!lagret) return false
  const { utfall } = await orkestrator.send(sakId, lagret, SYSTEM, {
    kommandoId: `frist:${sakId}:${type}:${forfaller}:${lagret.versjon}`,
    forventetVersjon: lagret.versjon,
    type: hendelse,
    data: {},
  })
  return utfall === 'ok'
}

/**
 * Sends the event of each deadline that has fallen due, also those that did so while the server
 * was down. Each once: the event takes its own deadline away in the same commit. Answers how many.
 */
export const ropUtForfalte = async (
  store: Store,
  orkestrator: Orkestrator,
  klokke: Klokke,
  vedFeil: (sakId: string, feil: unknown) => void,
): Promise<number> => {
  let antall = 0
  for (;;) {
    const forfalte = await store.forfalteFrister(datoI(klokke()), OM_GANGEN)
    let sendt = 0
    for (const frist of forfalte) {
      try {
        if (await ropUt(store, orkestrator, frist)) sendt += 1
      } catch (feil) {
        // One case that cannot be worked in must not hold back the deadlines of the others.
        vedFeil(frist.sakId, feil)
      }
    }
    antall += sendt
    // Those refused by a simultaneous change are found again at the next round.
    if (sendt === 0 || forfalte.length < OM_GANGEN) return antall
  }
}
