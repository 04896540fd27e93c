import { z } from 'zod'
import type { MoteRad, Store } from '../../db/store.ts'
import type { MoteKontekst } from '../../machines/mote/kontekst.ts'
import type { Part } from '../../machines/sak/part.ts'
import { StafettFeil } from '../api/feil.ts'
import { innlogget } from '../api/trpc.ts'
import { kalenderUid } from '../kalender/uid.ts'
import { datoI } from '../klokke.ts'
import { finnMottaker } from '../post/mottaker.ts'
import { tilSkriving } from '../tilgang/sak.ts'

const Id = z.string().min(1).max(100)

type Kjent = Pick<MoteRad, 'slag' | 'hvem'>

const kjent = (part: Part): Kjent | undefined => {
  if (part.slag === 'ansatt') return { slag: part.slag, hvem: part.person }
  return part.slag === 'foresatt' ? { slag: part.slag, hvem: part.foresatt } : undefined
}

const naas = async (store: Store, { slag, hvem }: Kjent, idag: string): Promise<boolean> => {
  const mottaker =
    slag === 'ansatt' ? { mottaker: hvem, foresatt: null } : { mottaker: null, foresatt: hvem }
  return (await finnMottaker(store, mottaker, idag))?.epost !== undefined
}

type Mote = { sakId: string; om: string; mote: MoteKontekst }

/** Whether an invitation to the meeting as it stands has been written to somebody, or is about to be. */
async function innkalte(store: Store, { sakId, om, mote: { hvem, sekvens } }: Mote, idag: string) {
  const kjente = hvem.flatMap((part) => kjent(part) ?? [])
  const uid = (en: Kjent) => kalenderUid(store, { om, ...en })
  // In the order in which a letter is made, so that none is missed on its way from one to the other.
  const venter = await store.utboks.usendteI(sakId)
  const skrevet = await store.post.kaltInn(await Promise.all(kjente.map(uid)), sekvens)
  return async (en: Kjent): Promise<boolean> => {
    if (skrevet.has(await uid(en))) return true
    const melding = venter.some(
      ({ mottaker, data }) =>
        mottaker === en.hvem &&
        data.om === om &&
        data.slag === en.slag &&
        data.sekvens === String(sekvens),
    )
    return melding && naas(store, en, idag)
  }
}

/**
 * The places of those who are asked to a meeting and get no mail about it: they must be told in another
 * way. Once it is called in, those to whom no letter about it as it stands was written. Not why: a shielded
 * address looks like none.
 * @throws {StafettFeil} FINNES_IKKE where there is no such meeting, or the case is out of sight
 */
export const utenEpost = innlogget
  .input(z.strictObject({ sakId: Id, om: Id }))
  .query(async ({ ctx, input: { sakId, om } }) => {
    const { store, orkestrator, person, klokke, avsender } = ctx
    const { lagret } = await tilSkriving({ store, hvem: person, sakId })
    const { stand } = await orkestrator.klar(sakId, lagret.nr)
    const prosess = stand.prosesser.get(om)
    if (prosess?.navn !== 'mote') throw new StafettFeil({ kode: 'FINNES_IKKE' })
    const { value: status, context: mote }: { value: MoteRad['status']; context: MoteKontekst } =
      prosess.snapshot
    const idag = datoI(klokke())
    const faar =
      status === 'innkalt'
        ? await innkalte(store, { sakId, om, mote }, idag)
        : (en: Kjent) => naas(store, en, idag)
    const nar = await Promise.all(
      mote.hvem.map(async (part) => {
        const en = kjent(part)
        return avsender !== null && en !== undefined && faar(en)
      }),
    )
    return nar.flatMap((ja, plass) => (ja ? [] : [plass]))
  })
