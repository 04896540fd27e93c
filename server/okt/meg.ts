import { aapen } from '../api/trpc.ts'
import { evner } from '../tilgang/evner.ts'
import { visPerson } from './visning.ts'

/** Who I am logged in as and what I may do somewhere, or null. */
export const meg = aapen.query(async ({ ctx: { store, person, demo } }) => {
  if (!person) return null
  const { spraak } = person
  return { ...visPerson(person, await store.enheter.alle()), spraak, demo, kan: evner(person) }
})
