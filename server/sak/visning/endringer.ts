import type { Store } from '../../../db/store.ts'
import type { Rutine } from '../../../machines/rutine/skjema.ts'
import type { Endring } from '../../api/feil.ts'
import type { Spraak } from '../../api/spraak.ts'
import { fortell } from './historie.ts'

/** What happened to the case after the version that the sender knew, oldest first. */
export const endringerSiden = async (
  store: Store,
  sak: { id: string; rutine: Rutine },
  versjon: number,
  spraak: Spraak,
): Promise<Endring[]> => {
  const alle = await store.hendelser(sak.id)
  const fortalt = await fortell(store, alle, sak.rutine, spraak, versjon)
  return fortalt.reverse().map(({ nr, setning, registrert }) => ({ nr, setning, registrert }))
}
