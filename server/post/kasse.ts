import type { Brev } from '../../db/store.ts'
import { aapen } from '../api/trpc.ts'
import { datoI } from '../klokke.ts'
import { krevDemo } from '../okt/demo.ts'
import { finnMottaker } from './mottaker.ts'
import { utform } from './utform.ts'

const MEST = 100

const stand = ({ ferdig, feil }: Brev): 'venter' | 'sendt' | 'gittOpp' =>
  ferdig === null ? 'venter' : feil === null ? 'sendt' : 'gittOpp'

/** The newest letters to everybody, as they went or would have gone. Only the demo has such a place. */
export const kasse = aapen.query(async ({ ctx }) => {
  krevDemo(ctx)
  const { store, klokke, adresse, avsender } = ctx
  const idag = datoI(klokke())
  const brevene = await store.post.siste(MEST)
  const lest = brevene.map(async (brev) => {
    const mottaker = await finnMottaker(store, brev, idag)
    if (!mottaker) return []
    const { navn, epost, spraak } = mottaker
    const { emne, tekst, kalender } = await utform(store, brev, mottaker, { adresse, avsender })
    const { id, opprettet } = brev
    const til = { navn, epost }
    return [{ id, til, spraak, emne, tekst, kalender, opprettet, stand: stand(brev) }]
  })
  return (await Promise.all(lest)).flat()
})
