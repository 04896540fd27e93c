import { z } from 'zod'
import { innlogget } from '../api/trpc.ts'
import { rutineFor } from '../sak/cache.ts'
import { tilLesing } from '../tilgang/sak.ts'
import { gaatt } from './gaatt.ts'

/**
 * The way that the case has walked, as it was recorded. It is part of the history, and its reading is
 * traced as that.
 */
export const vei = innlogget
  .input(z.strictObject({ sakId: z.string().min(1).max(100) }))
  .query(async ({ ctx: { store, person, klokke }, input: { sakId } }) => {
    const { lagret } = await tilLesing({ store, hvem: person, sakId }, 'historikk', klokke())
    const { rutineId: id, rutineVersjon: versjon } = lagret.sak
    return gaatt(store, { sakId, rutine: rutineFor({ rutine: { id, versjon } }), nr: lagret.nr })
  })
