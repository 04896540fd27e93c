import { innlogget } from '../api/trpc.ts'
import { tilLesing } from '../tilgang/sak.ts'
import { Henting } from './inndata.ts'
import { visSak } from './visning/sak.ts'

/**
 * The case, and every transition that its state has: whether it may be taken now, what is missing,
 * and, for those asked for, the JSON Schema of its data. A program that knows only this can drive a case.
 */
export const hent = innlogget.input(Henting).query(async ({ ctx, input }) => {
  const { store, person, klokke } = ctx
  const tilgang = await tilLesing({ store, hvem: person, sakId: input.sakId }, 'sak', klokke())
  return visSak(ctx, tilgang, input.skjema)
})
