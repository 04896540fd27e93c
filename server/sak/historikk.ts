import { innlogget } from '../api/trpc.ts'
import { tilLesing } from '../tilgang/sak.ts'
import { SakId } from './inndata.ts'
import { fortell } from './visning/historie.ts'

/** What happened in the case, as sentences, newest first. */
export const historikk = innlogget.input(SakId).query(async ({ ctx, input }) => {
  const { store, person, klokke, spraak, orkestrator } = ctx
  const tilgang = await tilLesing(
    { store, hvem: person, sakId: input.sakId },
    'historikk',
    klokke(),
  )
  const hendelser = await store.hendelser(input.sakId)
  const { rutine } = await orkestrator.klar(input.sakId, tilgang.lagret.nr)
  return { hendelser: await fortell(store, { tilgang, rutine, spraak }, hendelser) }
})
