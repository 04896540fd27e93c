import { erSagt } from '../../machines/mote/onsker.ts'
import { StafettFeil } from '../api/feil.ts'
import { aapen } from '../api/trpc.ts'
import { Lenkeonske } from './inndata.ts'
import { sendForLenke } from './send.ts'

/**
 * Says by one's personal link what one wants to talk about at the meeting. No link tells it again. What is
 * said twice is said once.
 * @throws {StafettFeil} as `sendForLenke`: about words that are too long, or about `deltaker` where there is
 *   room for no more; FINNES_IKKE too where the link is nobody's of the family
 */
export const taOpp = aapen.input(Lenkeonske).mutation(async ({ ctx, input }) => {
  const { lenke, kommandoId, tekst } = input
  await sendForLenke(ctx, lenke, ({ mote, jeg, tarOpp }) => {
    if (!tarOpp) throw new StafettFeil({ kode: 'FINNES_IKKE' })
    const data = { deltaker: jeg, tekst }
    return erSagt(mote.onsker ?? [], data) ? undefined : { type: 'mote.onsket', data, kommandoId }
  })
  return null
})
