import { innlogget } from '../api/trpc.ts'
import { datoI } from '../klokke.ts'
import { virkekrets } from '../tilgang/synlighet.ts'
import { svarfrist } from './svarfrist.ts'

/** How many proposals wait for an answer from me or my colleagues, and until when. No names. */
export const ventendeForslag = innlogget.query(async ({ ctx: { store, person, klokke } }) => {
  const aapne = await store.forslag.aapne(virkekrets(person))
  const [forste = null] = aapne.map(({ forslag }) => svarfrist(forslag)).sort()
  return { antall: aapne.length, forste, forfalt: forste !== null && forste < datoI(klokke()) }
})
