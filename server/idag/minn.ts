import { z } from 'zod'
import { innlogget } from '../api/trpc.ts'
import { datoI } from '../klokke.ts'
import { tilPaaminnelse } from '../tilgang/sak.ts'
import { skalMinnes } from './skalMinnes.ts'

/**
 * Reminds whoever an overdue case waits for, once a day whoever asks. Answers the day of the reminder, or
 * null when the case is not overdue any more, or waits for the asker, and nobody was reminded.
 */
export const minn = innlogget
  .input(z.strictObject({ sakId: z.string().min(1).max(100) }))
  .mutation(async ({ ctx: { store, person, klokke }, input: { sakId } }) => {
    const tid = klokke()
    const dato = datoI(tid)
    const { lagret } = await tilPaaminnelse({ store, hvem: person, sakId }, tid)
    const mottaker = skalMinnes(lagret.sak, dato)
    if (mottaker === null || mottaker === person.id) return { minnet: null }
    await store.utboks.minn({ sakId, mottaker, fra: person.id, dato }, tid)
    return { minnet: dato }
  })
