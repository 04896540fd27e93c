import { innlogget } from '../api/trpc.ts'
import { datoI } from '../klokke.ts'
import { virkekrets } from '../tilgang/synlighet.ts'
import { svarfrist } from './svarfrist.ts'

/**
 * How many proposals wait for an answer from me or my colleagues, and until when; and how many children come
 * with an extract. No names.
 */
export const ventendeForslag = innlogget.query(async ({ ctx: { store, person, klokke } }) => {
  const krets = virkekrets(person)
  const aapne = await store.forslag.aapne(krets)
  const utdrag = await store.utdrag.ventende(krets)
  const [forste = null] = aapne.map(({ forslag }) => svarfrist(forslag)).sort()
  return {
    antall: aapne.length,
    forste,
    forfalt: forste !== null && forste < datoI(klokke()),
    utdrag: utdrag.length,
  }
})
