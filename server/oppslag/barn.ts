import type { Barn, Enhet, Store } from '../../db/store.ts'
import type { Hvem } from '../tilgang/kan.ts'
import { erSynlig } from '../tilgang/sak.ts'

/** A child as one chooses it: name, where it belongs, and the active case it has, if the asker may see it. */
export const visBarn = async (
  { store, person }: { store: Store; person: Hvem },
  { id, fornavn, etternavn, gruppe, enhetId }: Barn,
  enheter: readonly Enhet[],
) => {
  const enhet = enheter.find((e) => e.id === enhetId)
  const aktiv = enhet && (await store.finnAktivSak(id, enhet.arena))
  const synlig = aktiv && (await erSynlig({ store, hvem: person, sakId: aktiv.sak.id }))
  const sted = enhet?.navn ?? ''
  return { id, fornavn, etternavn, gruppe, enhet: sted, aktivSak: synlig ? aktiv.sak.id : null }
}
