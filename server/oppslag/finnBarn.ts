import { z } from 'zod'
import { innlogget } from '../api/trpc.ts'
import { virkekrets } from '../tilgang/synlighet.ts'

const MEST = 12

/** Children within reach by the beginnings of their names, and the active case each has. */
export const finnBarn = innlogget
  .input(z.strictObject({ tekst: z.string().max(100) }))
  .query(async ({ ctx: { store, person }, input }) => {
    const enheter = await store.enheter.alle()
    const funnet = await store.barn.sok(input.tekst, virkekrets(person), MEST)
    return Promise.all(
      funnet.map(async ({ id, fornavn, etternavn, gruppe, enhetId }) => {
        const enhet = enheter.find((e) => e.id === enhetId)
        const aktiv = enhet && (await store.finnAktivSak(id, enhet.arena))
        const sted = enhet?.navn ?? ''
        return { id, fornavn, etternavn, gruppe, enhet: sted, aktivSak: aktiv?.sak.id ?? null }
      }),
    )
  })
