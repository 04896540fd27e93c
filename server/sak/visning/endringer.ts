import type { Store } from '../../../db/store.ts'
import type { Endring } from '../../api/feil.ts'
import { SYSTEM } from '../kommando.ts'
import type { Leses } from './historie.ts'
import { fortell } from './historie.ts'

/** What happened to a case, or to one of its processes, after the number that the sender knew. */
type Siden = { om?: string | undefined; etter: number }

/** No more than anybody reads before they send again; the history has the rest. */
const MEST = 20

/** What others had done that the sender had not seen, oldest first; of very much, the last. */
export const endringerSiden = async (
  store: Store,
  leses: Leses,
  { om, etter }: Siden,
): Promise<Endring[]> => {
  const sakId = leses.tilgang.lagret.sak.id
  const siste = await store.sisteOm(sakId, { om, etter, unntatt: SYSTEM.id, antall: MEST })
  const fortalt = await fortell(store, leses, siste)
  return fortalt.reverse().map(({ nr, setning, registrert }) => ({ nr, setning, registrert }))
}
