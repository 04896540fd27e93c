import { aapen } from '../api/trpc.ts'
import { visPerson } from './visning.ts'

/** Who I am logged in as, or null. */
export const meg = aapen.query(async ({ ctx: { store, person, demo } }) => {
  if (!person) return null
  return { ...visPerson(person, await store.enheter.alle()), spraak: person.spraak, demo }
})
