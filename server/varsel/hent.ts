import { innlogget } from '../api/trpc.ts'
import { ELLERS } from './time.ts'

/** When I am reminded by mail, and whether there is an address to send it to. */
export const hent = innlogget.query(async ({ ctx: { store, person } }) => {
  const valgt = await store.varsler.time(person.id)
  return { time: valgt === undefined ? ELLERS : valgt, epost: person.epost ?? null }
})
