import type { Store, UsendtMelding } from '../../db/store.ts'
import { nyId } from '../id.ts'
import type { Klokke } from '../klokke.ts'
import { tur } from '../tur.ts'

const OM_GANGEN = 200

type Utboks = Pick<Store, 'utboks' | 'post' | 'personer'>

/**
 * Takes all that lies in the outbox to the post: a letter to each who has an address. Where no mail is
 * sent, to nothing, so that nobody gets old messages on the day it is.
 */
export async function postlegg(store: Utboks, klokke: Klokke, sendes: boolean): Promise<void> {
  const brev = async ({ type, mottaker, opprettet }: UsendtMelding) => {
    const person = sendes ? await store.personer.finn(mottaker) : undefined
    return person?.epost === undefined ? null : { id: nyId(), type, mottaker, opprettet }
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
