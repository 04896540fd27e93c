import type { Motebrev, NyttBrev, Store, UsendtMelding } from '../../db/store.ts'
import { lagLenke } from '../avstemning/lenke.ts'
import { nyId } from '../id.ts'
import { stedUtad } from '../kalender/sted.ts'
import { kalenderUid } from '../kalender/uid.ts'
import { finnMottaker } from '../post/mottaker.ts'
import { MOTEPOST } from './moteposter.ts'

type Grunnlag = Pick<
  Store,
  'finnSak' | 'moter' | 'barn' | 'enheter' | 'personer' | 'foresatte' | 'kladd'
>

export const erMotepost = ({ type }: Pick<UsendtMelding, 'type'>): boolean =>
  MOTEPOST.some((en) => en === type)

/** The letter that a message about a meeting becomes; null where mail does not reach its receiver. */
export async function motebrev(
  store: Grunnlag,
  { sakId, type, mottaker: hvem, data, opprettet }: UsendtMelding,
  idag: string,
): Promise<NyttBrev | null> {
  const { om = '', siste: til, sekvens, dato = '', fra = '', til: slutt = '' } = data
  const slag = data.slag === 'foresatt' ? 'foresatt' : 'ansatt'
  const rad = await store.moter.finn(om, slag, hvem)
  const lagret = await store.finnSak(sakId)
  const barn = lagret && (await store.barn.finn(lagret.sak.barnId))
  const mottaker =
    slag === 'foresatt' ? { mottaker: null, foresatt: hvem } : { mottaker: hvem, foresatt: null }
  const epost = (await finnMottaker(store, mottaker, idag))?.epost
  if (!rad || !barn || epost === undefined) return null
  const enhet = (await store.enheter.alle()).find(({ id }) => id === lagret.sak.enhetId)
  const felles = { enhet: enhet?.navn ?? '' }
  const mote: Motebrev =
    til === undefined
      ? {
          ...felles,
          slag: 'tid',
          uid: await kalenderUid(store, rad),
          sekvens: Number(sekvens),
          dato,
          fra,
          til: slutt,
          sted: stedUtad(rad.sted, barn),
        }
      : {
          ...felles,
          slag: 'avstemning',
          lenke: await lagLenke(store, { om, plass: rad.plass, til }),
        }
  return { id: nyId(), type, ...mottaker, mote, opprettet }
}
