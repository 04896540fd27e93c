import type { Store, UsendtMelding } from '../../db/store.ts'
import { nyId } from '../id.ts'
import type { Klokke } from '../klokke.ts'
import { datoI } from '../klokke.ts'
import { erMotepost, motebrev } from '../mote/motebrev.ts'
import { erSynlig } from '../tilgang/sak.ts'
import { tur } from '../tur.ts'

const OM_GANGEN = 200

type Utboks = Pick<Store, 'utboks' | 'post'> & Parameters<typeof motebrev>[0]

/**
 * Takes all that lies in the outbox to the post: a letter to each who has an address and may open the
 * case, since others would log in to nothing. Where no mail is sent, to nothing, so that nobody gets old
 * messages on the day it is.
 */
export async function postlegg(store: Utboks, klokke: Klokke, sendes: boolean): Promise<void> {
  const brev = async (melding: UsendtMelding) => {
    if (!sendes) return null
    if (erMotepost(melding)) return motebrev(store, melding, datoI(klokke()))
    const { sakId, type, mottaker, opprettet } = melding
    const hvem = await store.personer.finn(mottaker)
    if (hvem?.epost === undefined || !(await erSynlig({ store, hvem, sakId }))) return null
    return { id: nyId(), type, mottaker, opprettet }
  }
  for (;;) {
    await tur()
    const meldinger = await store.utboks.usendte(OM_GANGEN)
    const ut = await Promise.all(
      meldinger.map(async (melding) => ({ melding: melding.id, brev: await brev(melding) })),
    )
    if (ut.length > 0) await store.post.legg(ut, klokke())
    if (ut.length < OM_GANGEN) return
  }
}
