import { z } from 'zod'
import { innlogget } from '../api/trpc.ts'
import { virkekrets } from '../tilgang/synlighet.ts'
import { visBarn } from './barn.ts'

const MEST = 12

/** Children within reach by the beginnings of their names; `flere` when some were left out. */
export const finnBarn = innlogget
  .input(z.strictObject({ tekst: z.string().max(100) }))
  .query(async ({ ctx, input }) => {
    const { store, person } = ctx
    const enheter = await store.enheter.alle()
    const funnet = await store.barn.sok(input.tekst, virkekrets(person), MEST + 1)
    const vises = funnet.slice(0, MEST)
    return {
      barn: await Promise.all(vises.map((barn) => visBarn(ctx, barn, enheter))),
      flere: funnet.length > vises.length,
    }
  })
