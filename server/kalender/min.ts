import { innlogget } from '../api/trpc.ts'
import { filnavn, hemmelighetHash, nyHemmelighet } from './hemmelighet.ts'

/** Since when one's calendar has had a secret address; null where it has none. */
export const min = innlogget.query(async ({ ctx: { store, person } }) => ({
  laget: (await store.kalender.laget(person.id)) ?? null,
}))

/**
 * Gives one's calendar a secret address, in place of the one it had. The path is told here and never
 * again, as only a print of it is kept.
 */
export const lag = innlogget.mutation(async ({ ctx: { store, person, klokke } }) => {
  const hemmelighet = nyHemmelighet()
  await store.kalender.gi(person.id, hemmelighetHash(hemmelighet), klokke())
  return { sti: `/kalender/${filnavn(hemmelighet)}` }
})

/** Takes the address away: calendars that fetch by it get nothing more. */
export const slutt = innlogget.mutation(async ({ ctx: { store, person } }) => {
  await store.kalender.ta(person.id)
  return null
})
