import type { Barn, Motebrev, MoteRad, NyttBrev, Store, UsendtMelding } from '../../db/store.ts'
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

type Hva = { store: Grunnlag; rad: MoteRad; barn: Barn; enhet: string }

/** When it is, or was to be. A guardian has a link besides, to say what they want to talk about. */
async function omTid(
  { store, rad, barn, enhet }: Hva,
  { type, data: { sekvens, dato = '', fra = '', til = '' } }: UsendtMelding,
): Promise<Motebrev> {
  const sted = await stedUtad(store, rad.sted, { barn, enhet })
  const tarOpp = rad.slag === 'foresatt' && type !== 'mote.avlyst'
  return {
    slag: 'tid',
    uid: await kalenderUid(store, rad),
    sekvens: Number(sekvens),
    dato,
    fra,
    til,
    sted,
    ...(sted === null && rad.sted !== null && { sporOmSted: true }),
    enhet,
    ...(tarOpp && { lenke: await lagLenke(store, { om: rad.om, plass: rad.plass, til: dato }) }),
  }
}

async function innhold(hva: Hva, melding: UsendtMelding): Promise<Motebrev> {
  const { store, rad, enhet } = hva
  const { om, plass } = rad
  const { siste: til = '' } = melding.data
  switch (melding.type) {
    case 'mote.foreslatt':
      return { slag: 'avstemning', lenke: await lagLenke(store, { om, plass, til }), enhet }
    case 'mote.bortfalt':
      return { slag: 'bortfalt', enhet }
    default:
      return omTid(hva, melding)
  }
}

/** The letter that a message about a meeting becomes; null where mail does not reach its receiver. */
export async function motebrev(
  store: Grunnlag,
  melding: UsendtMelding,
  idag: string,
): Promise<NyttBrev | null> {
  const { sakId, type, mottaker: hvem, data, opprettet } = melding
  const slag = data.slag === 'foresatt' ? 'foresatt' : 'ansatt'
  const rad = await store.moter.finn(data.om ?? '', slag, hvem)
  const lagret = await store.finnSak(sakId)
  const barn = lagret && (await store.barn.finn(lagret.sak.barnId))
  const mottaker =
    slag === 'foresatt' ? { mottaker: null, foresatt: hvem } : { mottaker: hvem, foresatt: null }
  const epost = (await finnMottaker(store, mottaker, idag))?.epost
  if (!rad || !barn || epost === undefined) return null
  const enhet = (await store.enheter.alle()).find(({ id }) => id === lagret.sak.enhetId)
  const mote = await innhold({ store, rad, barn, enhet: enhet?.navn ?? '' }, melding)
  return { id: nyId(), type, ...mottaker, mote, opprettet }
}
