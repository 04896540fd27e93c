import type { Store } from '../../db/store.ts'
import type { Skrivetilgang } from '../../server/tilgang/sak.ts'
import { tilSkriving } from '../../server/tilgang/sak.ts'

/** The proof that whoever leads the case's unit may read and act in it. */
export async function lederensTilgang(store: Store, sakId: string): Promise<Skrivetilgang> {
  const enhetId = (await store.finnSak(sakId))?.sak.enhetId ?? ''
  const hvem = { id: 'prove-rektor', roller: [{ rolle: 'rektor', enhetId, gruppe: null }] } as const
  return tilSkriving({ store, hvem: { ...hvem, roller: [...hvem.roller] }, sakId })
}
