import { z } from 'zod'
import type { Store } from '../../db/store.ts'
import type { MoteKontekst } from '../../machines/mote/kontekst.ts'
import type { Part } from '../../machines/sak/part.ts'
import { StafettFeil } from '../api/feil.ts'
import { innlogget } from '../api/trpc.ts'
import { datoI } from '../klokke.ts'
import { finnMottaker } from '../post/mottaker.ts'
import { tilSkriving } from '../tilgang/sak.ts'

const Id = z.string().min(1).max(100)

const naasMedEpost = async (store: Store, part: Part, idag: string): Promise<boolean> => {
  if (part.slag !== 'ansatt' && part.slag !== 'foresatt') return false
  const hvem =
    part.slag === 'ansatt'
      ? { mottaker: part.person, foresatt: null }
      : { mottaker: null, foresatt: part.foresatt }
  return (await finnMottaker(store, hvem, idag))?.epost !== undefined
}

/**
 * The places of those who are asked to a meeting and get no mail about it: they must be told in another
 * way. Not why: a shielded address looks like none.
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
    const { hvem }: MoteKontekst = prosess.snapshot.context
    const idag = datoI(klokke())
    const naas = await Promise.all(
      hvem.map((part) => avsender !== null && naasMedEpost(store, part, idag)),
    )
    return naas.flatMap((nar, plass) => (nar ? [] : [plass]))
  })
