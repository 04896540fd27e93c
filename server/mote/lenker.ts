import { z } from 'zod'
import type { MoteKontekst } from '../../machines/mote/kontekst.ts'
import { sisteDag } from '../../machines/mote/tid.ts'
import { StafettFeil } from '../api/feil.ts'
import { innlogget } from '../api/trpc.ts'
import { lagLenke } from '../avstemning/lenke.ts'
import { tilSkriving } from '../tilgang/sak.ts'

const Id = z.string().min(1).max(100)

/**
 * A personal link for each of those who are asked to a meeting, in the order in which they stand there. They
 * open until its day, or the last of the times.
 * @throws {StafettFeil} FINNES_IKKE where the meeting is over, or the case out of sight
 */
export const lenker = innlogget
  .input(z.strictObject({ sakId: Id, om: Id }))
  .query(async ({ ctx: { store, orkestrator, person }, input: { sakId, om } }) => {
    const { lagret } = await tilSkriving({ store, hvem: person, sakId })
    const { stand } = await orkestrator.klar(sakId, lagret.nr)
    const prosess = stand.prosesser.get(om)
    const kommer = prosess && ['foreslatt', 'innkalt'].includes(prosess.snapshot.value)
    if (prosess?.navn !== 'mote' || !kommer) throw new StafettFeil({ kode: 'FINNES_IKKE' })
    const { hvem, tider, tid }: MoteKontekst = prosess.snapshot.context
    const til = tid?.dato ?? sisteDag(tider)
    return Promise.all(hvem.map((_, plass) => lagLenke(store, { om, plass, til })))
  })
