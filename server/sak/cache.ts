import type { LagretSak } from '../../db/store.ts'
import { finnRutine } from '../../machines/rutine/publiserte.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'
import type { Lagret } from '../../machines/sak/fold.ts'
import { gjenopprett } from '../../machines/sak/fold.ts'
import type { SakSnapshot } from '../../machines/sak/tilstand.ts'

const CAPACITY = 2000

/** A case ready for a decision. */
export type Klar = { rutine: Rutine; snapshot: SakSnapshot }

/** The routine version that a case names. Published versions are never taken away. */
export const rutineFor = ({ rutine: { id, versjon } }: Pick<SakSnapshot['context'], 'rutine'>) => {
  const rutine = finnRutine(id, versjon)
  if (!rutine) throw new Error(`case follows an unknown routine: ${id} ${versjon}`)
  return rutine
}

export type SnapshotCache = {
  klar(sakId: string, lagret: LagretSak): Klar
  remember(sakId: string, versjon: number, snapshot: SakSnapshot): void
}

/**
 * Restored snapshots of the cases last worked in. The version read from the store says whether one
 * is current, so another process may write to the same database.
 */
export const createCache = (): SnapshotCache => {
  const remembered = new Map<string, { versjon: number; snapshot: SakSnapshot }>()
  const remember = (sakId: string, versjon: number, snapshot: SakSnapshot) => {
    remembered.delete(sakId)
    remembered.set(sakId, { versjon, snapshot })
    if (remembered.size > CAPACITY) remembered.delete(remembered.keys().next().value ?? '')
  }
  const klar = (sakId: string, { versjon, snapshot: tekst }: LagretSak): Klar => {
    const funnet = remembered.get(sakId)
    if (funnet?.versjon === versjon) {
      return { rutine: rutineFor(funnet.snapshot.context), snapshot: funnet.snapshot }
    }
    const lest = JSON.parse(tekst) as Lagret
    const rutine = rutineFor(lest.context)
    const snapshot = gjenopprett(rutine, lest)
    remember(sakId, versjon, snapshot)
    return { rutine, snapshot }
  }
  return { klar, remember }
}
