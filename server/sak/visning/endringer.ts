import type { Store } from '../../../db/store.ts'
import type { Endring } from '../../api/feil.ts'
import type { Leses } from './historie.ts'
import { fortell } from './historie.ts'

/** What happened to a case, or to one of its processes, after the number that the sender knew. */
type Siden = { om?: string | undefined; etter: number }

/** What the sender had not seen, oldest first. */
export const endringerSiden = async (
  store: Store,
  leses: Leses,
  { om, etter }: Siden,
): Promise<Endring[]> => {
  const alle = await store.hendelser(leses.tilgang.lagret.sak.id)
  const fortalt = await fortell(store, leses, alle, etter)
  return fortalt
    .filter((en) => en.om === om)
    .reverse()
    .map(({ nr, setning, registrert }) => ({ nr, setning, registrert }))
}
