import type { Barn, Enhet, Store } from '../../db/store.ts'
import type { Hvem } from '../tilgang/kan.ts'
import { erSynlig } from '../tilgang/sak.ts'
import type { Spor } from '../tilgang/spor.ts'

/** A child as one chooses it: name, where it belongs, and the active case it has, if the asker may see it. */
export const visBarn = async (
  { store, person, spor }: { store: Store; person: Hvem; spor: Spor },
  { id, fornavn, etternavn, gruppe, enhetId }: Barn,
  enheter: readonly Enhet[],
) => {
  const enhet = enheter.find((e) => e.id === enhetId)
  const aktiv = enhet && (await store.finnAktivSak(id, enhet.arena))
  const synlig = aktiv && (await erSynlig({ store, hvem: person, sakId: aktiv.sak.id }))
  const aktivSak = synlig ? aktiv.sak.id : null
  spor.vist(person, 'barn', [{ barnId: id, sakId: aktivSak }])
  return { id, fornavn, etternavn, gruppe, enhet: enhet?.navn ?? '', aktivSak }
}
