import type { Brev } from '../../db/store.ts'
import { aapen } from '../api/trpc.ts'
import { krevDemo } from '../okt/demo.ts'
import { brevtekst } from './brev.ts'

const MEST = 100

const stand = ({ ferdig, feil }: Brev): 'venter' | 'sendt' | 'gittOpp' =>
  ferdig === null ? 'venter' : feil === null ? 'sendt' : 'gittOpp'

/** The newest letters to everybody, as they went or would have gone. Only the demo has such a place. */
export const kasse = aapen.query(async ({ ctx: { store, adresse, demo } }) => {
  krevDemo({ demo })
  const folk = new Map((await store.personer.alle()).map((person) => [person.id, person]))
  return (await store.post.siste(MEST)).flatMap((brev) => {
    const person = folk.get(brev.mottaker)
    if (!person) return []
    const { navn, epost, spraak } = person
    const { id, type, opprettet } = brev
    const til = { navn, epost }
    return [{ id, til, spraak, ...brevtekst(type, spraak, adresse), opprettet, stand: stand(brev) }]
  })
})
