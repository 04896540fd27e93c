import { aapen } from '../api/trpc.ts'
import { DAGER } from '../kladd/grenser.ts'
import { kladdnokkel } from '../kladd/nokkel.ts'
import { evner } from '../tilgang/evner.ts'
import { visPerson } from './visning.ts'

/** Who I am logged in as and what I may do somewhere, or null. */
export const meg = aapen.query(async ({ ctx: { store, person, demo } }) => {
  if (!person) return null
  const { spraak } = person
  const enheter = await store.enheter.alle()
  return {
    ...visPerson(person, enheter),
    spraak,
    demo,
    /** Nothing can happen before there are units. */
    tomKommune: enheter.length === 0,
    kan: evner(person),
    kladd: { nokkel: await kladdnokkel(store, person.id), dager: DAGER },
  }
})
