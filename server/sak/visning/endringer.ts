import type { Store } from '../../../db/store.ts'
import type { Rutine } from '../../../machines/rutine/skjema.ts'
import type { Endring } from '../../api/feil.ts'
import type { Spraak } from '../../api/spraak.ts'
import { fortell } from './historie.ts'

/** What happened to a case, or to one of its processes, after the number that the sender knew. */
type Siden = { sakId: string; om?: string | undefined; etter: number }

/** What the sender had not seen, oldest first. */
export const endringerSiden = async (
  store: Store,
  rutine: Rutine,
  { sakId, om, etter }: Siden,
  spraak: Spraak,
): Promise<Endring[]> => {
  const alle = await store.hendelser(sakId)
  const fortalt = await fortell(store, alle, rutine, spraak, etter)
  return fortalt
    .filter((en) => en.om === om)
    .reverse()
    .map(({ nr, setning, registrert }) => ({ nr, setning, registrert }))
}
