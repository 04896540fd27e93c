import { aapen } from '../api/trpc.ts'
import { Lenkesvar } from './inndata.ts'
import { sendForLenke } from './send.ts'

/**
 * Answers a poll by one's personal link. A repeat has no more effect than the first.
 * @throws {StafettFeil} as `sendForLenke`: about what is no time of the meeting
 */
export const svar = aapen.input(Lenkesvar).mutation(async ({ ctx, input }) => {
  const { lenke, kommandoId, ...svaret } = input
  await sendForLenke(ctx, lenke, ({ jeg }) => ({
    type: 'mote.svart',
    data: { deltaker: jeg, ...svaret },
    kommandoId,
  }))
  return null
})
