import type { Store } from '../../../db/store.ts'
import type { Endring } from '../../api/feil.ts'
import type { Spraak } from '../../api/spraak.ts'
import { hendelsestittel } from '../../tekster/hendelse.ts'
import { navnFor } from './folk.ts'

/** What happened to the case after the version that the sender knew. */
export const endringerSiden = async (
  store: Store,
  sakId: string,
  versjon: number,
  spraak: Spraak,
): Promise<Endring[]> => {
  const nye = await store.hendelser(sakId, versjon + 1)
  const navn = await navnFor(
    store,
    nye.map((h) => h.aktor.id),
  )
  return nye.map(({ nr, type, aktor, registrert }) => ({
    nr,
    tittel: hendelsestittel(spraak, type),
    hvem: navn[aktor.id] ?? 'Stafett',
    registrert,
  }))
}
