import { aapen } from '../api/trpc.ts'
import { arbeiderHer } from '../tilgang/arbeiderHer.ts'
import { krevDemo } from './demo.ts'
import { enAvHverForst } from './rekkefolge.ts'
import { visPerson } from './visning.ts'

/** Everybody one can log in as, in demo mode. */
export const demobrukere = aapen.query(async ({ ctx }) => {
  krevDemo(ctx)
  const [personer, enheter] = await Promise.all([
    ctx.store.personer.alle(),
    ctx.store.enheter.alle(),
  ])
  return enAvHverForst(personer.filter(arbeiderHer)).map((person) => visPerson(person, enheter))
})
