import type { Store } from '../../db/store.ts'
import { StafettFeil } from '../api/feil.ts'
import type { Outcome, Svar } from './outcome.ts'

/** A command id, and the print of who asks for what with it. */
type Merke = { kommandoId: string; fingerprint: string }

/** What became of the command the first time it was sent; undefined when this is the first. */
export const forsteSvar = async (
  store: Pick<Store, 'finnKommando'>,
  { kommandoId, fingerprint }: Merke,
): Promise<Extract<Outcome, { outcome: 'ok' | 'kommandoBruktOm' }> | undefined> => {
  const kjent = await store.finnKommando(kommandoId)
  if (!kjent) return undefined
  if (kjent.fingerprint !== fingerprint) return { outcome: 'kommandoBruktOm' }
  return { outcome: 'ok', svar: JSON.parse(kjent.svar) as Svar }
}

/**
 * Carries out a command. Refused, it still gets its first answer where this is a repeat: what it did
 * may have taken away its own sender's access.
 */
export const ellerForsteSvar = async (
  store: Store,
  merke: Merke,
  utfor: () => Promise<Svar>,
): Promise<Svar> => {
  try {
    return await utfor()
  } catch (feil) {
    if (!(feil instanceof StafettFeil)) throw feil
    const forste = await forsteSvar(store, merke)
    if (forste?.outcome !== 'ok') throw feil
    return forste.svar
  }
}
