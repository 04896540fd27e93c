import { innlogget } from '../api/trpc.ts'
import { virkekrets } from '../tilgang/synlighet.ts'

/** Children within reach whose case at another place has an extract that nobody here has taken in. */
export const utdrag = innlogget.query(async ({ ctx: { store, person, spor } }) => {
  const ventende = await store.utdrag.ventende(virkekrets(person))
  spor.vist(
    person,
    'barn',
    ventende.map(({ barn }) => ({ barnId: barn.id, sakId: null })),
  )
  return ventende.map(({ barn, dato, enhetNavn }) => ({
    barn: {
      id: barn.id,
      fornavn: barn.fornavn,
      etternavn: barn.etternavn,
      gruppe: barn.gruppe,
    },
    fra: enhetNavn,
    dato,
  }))
})
