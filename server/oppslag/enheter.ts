import { innlogget } from '../api/trpc.ts'
import { synlighet } from '../tilgang/synlighet.ts'

/** The units whose cases the asker may see, to filter by. */
export const enheter = innlogget.query(async ({ ctx: { store, person } }) => {
  const sett = synlighet(person)
  const alle = await store.enheter.alle()
  if ('alle' in sett) return alle
  const mine = new Set([...sett.enheter, ...sett.grupper.map((g) => g.enhetId)])
  return alle.filter((e) => mine.has(e.id))
})
