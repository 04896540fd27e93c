import { innlogget } from '../api/trpc.ts'
import { tilLesing } from '../tilgang/sak.ts'
import { Historieside } from './inndata.ts'
import { fortell } from './visning/historie.ts'

/** What one answer may hold: most cases whole. */
const SIDE = { antall: 100, tegn: 256 * 1024 }

/**
 * What happened in the case, as sentences, newest first, a page at a time. `foer`, of the answer too:
 * the number that the next page begins before; null where there is no more.
 */
export const historikk = innlogget.input(Historieside).query(async ({ ctx, input }) => {
  const { store, person, klokke, spraak, orkestrator } = ctx
  const { sakId } = input
  const tilgang = await tilLesing({ store, hvem: person, sakId }, 'historikk', klokke())
  const antall = tilgang.lagret.nr
  const foer = Math.min(input.foer ?? antall + 1, antall + 1)
  const lagrede = await store.sisteHendelser(sakId, { foer, ...SIDE })
  const klar = await orkestrator.klar(sakId, antall)
  const eldst = lagrede.at(-1)?.nr ?? 1
  return {
    hendelser: await fortell(store, { tilgang, klar, spraak }, lagrede),
    antall,
    foer: eldst > 1 ? eldst : null,
  }
})
