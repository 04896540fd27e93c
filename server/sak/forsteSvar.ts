import type { Store } from '../../db/store.ts'
import { StafettFeil } from '../api/feil.ts'
import type { Outcome } from './outcome.ts'

/** A command id, and the fingerprint of who asks for what with it. */
type Merke = { kommandoId: string; fingerprint: string }
type Svart = Extract<Outcome, { outcome: 'ok' }>
/** Where the case is now. */
export type Svar = { sakId: string; versjon: number }

export const svarAv = ({ sakId, versjon }: Svart): Svar => ({ sakId, versjon })

export const svart = (svar: string): Svart => ({
  outcome: 'ok',
  ...(JSON.parse(svar) as Svar),
})

/** What became of the command the first time it was sent; undefined when this is the first. */
export const forsteSvar = async (
  store: Store,
  { kommandoId, fingerprint }: Merke,
): Promise<Svart | { outcome: 'kommandoBruktOm' } | undefined> => {
  const kjent = await store.finnKommando(kommandoId)
  if (!kjent) return undefined
  return kjent.fingerprint === fingerprint ? svart(kjent.svar) : { outcome: 'kommandoBruktOm' }
}

/**
 * Carries out a command. Refused, it still gets its first answer where this is a repeat: what it did
 * may have taken away its own sender's access.
 */
export const ellerForsteSvar = async (
  store: Store,
  merke: () => Merke,
  utfor: () => Promise<Svar>,
): Promise<Svar> => {
  try {
    return await utfor()
  } catch (feil) {
    if (!(feil instanceof StafettFeil)) throw feil
    const forste = await forsteSvar(store, merke())
    if (forste?.outcome !== 'ok') throw feil
    return svarAv(forste)
  }
}
