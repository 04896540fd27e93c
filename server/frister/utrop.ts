import type { ForfaltFrist, Store } from '../../db/store.ts'
import type { Klokke } from '../klokke.ts'
import { datoI } from '../klokke.ts'
import { SYSTEM, somKommando } from '../sak/kommando.ts'
import type { Orkestrator } from '../sak/orkestrator.ts'

const OM_GANGEN = 200

const ropUt = async (
  store: Store,
  orkestrator: Orkestrator,
  { sakId, om, type, forfaller, hendelse }: ForfaltFrist,
): Promise<boolean> => {
  const lagret = await store.finnSak(sakId)
  if (!lagret) return false
  const { stand } = await orkestrator.klar(sakId, lagret.nr)
  const versjon = om === '' ? stand.versjon : stand.prosesser.get(om)?.versjon
  if (versjon === undefined) throw new Error(`a deadline of no process: ${type}`)
  const kommando = somKommando(SYSTEM.id, sakId, {
    kommandoId: `frist:${sakId}:${om}:${type}:${forfaller}:${versjon}`,
    forventetVersjon: versjon,
    type: hendelse,
    ...(om !== '' && { om }),
    data: {},
  })
  const { outcome } = await orkestrator.send(sakId, lagret, SYSTEM, kommando)
  return outcome === 'ok'
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
  const idag = datoI(klokke())
  let antall = 0
  let siste: ForfaltFrist | undefined
  for (;;) {
    // Each is met once: one that cannot be called out must not hold back those after it, and one
    // refused by a simultaneous change is found again at the next round.
    const forfalte = await store.forfalteFrister(idag, OM_GANGEN, siste)
    for (const frist of forfalte) {
      try {
        if (await ropUt(store, orkestrator, frist)) antall += 1
      } catch (feil) {
        vedFeil(frist.sakId, feil)
      }
    }
    siste = forfalte.at(-1)
    if (!siste || forfalte.length < OM_GANGEN) return antall
  }
}
