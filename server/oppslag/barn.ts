import type { Barn, Enhet, Store } from '../../db/store.ts'

/** A child as one chooses it: name, where it belongs, and the active case it has, if any. */
export const visBarn = async (
  store: Store,
  { id, fornavn, etternavn, gruppe, enhetId }: Barn,
  enheter: readonly Enhet[],
) => {
  const enhet = enheter.find((e) => e.id === enhetId)
  const aktiv = enhet && (await store.finnAktivSak(id, enhet.arena))
  const sted = enhet?.navn ?? ''
  return { id, fornavn, etternavn, gruppe, enhet: sted, aktivSak: aktiv?.sak.id ?? null }
}
