import type { Store } from '../../db/store.ts'
import type { Hvem } from './kan.ts'
import { kan } from './kan.ts'
import { erSynlig } from './sak.ts'

type Sporsmaal = { store: Store; hvem: Hvem; om: { slag: string | undefined; id: string } }

/** Whether a person may have a draft about this: a case in sight, or a child one may open a case for. */
export async function maaHaKladd({ store, hvem, om: { slag, id } }: Sporsmaal): Promise<boolean> {
  if (slag === 'sak') return erSynlig({ store, hvem, sakId: id })
  const barnId = slag === 'barn' ? id : (await store.forslag.finn(id))?.barnId
  const barn = barnId === undefined ? undefined : await store.barn.finn(barnId)
  return barn !== undefined && kan(hvem, { gjor: 'opprettSak', barn })
}
