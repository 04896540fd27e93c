import type { Brev } from '../../db/store.ts'
import { aapen } from '../api/trpc.ts'
import { krevDemo } from '../okt/demo.ts'
import { brevtekst, OPPGAVEBREV } from './brev.ts'

const MEST = 100

const stand = ({ ferdig, feil }: Brev): 'venter' | 'sendt' | 'gittOpp' =>
  ferdig === null ? 'venter' : feil === null ? 'sendt' : 'gittOpp'

/** The newest letters to everybody, as they went or would have gone. Only the demo has such a place. */
export const kasse = aapen.query(async ({ ctx: { store, adresse, demo } }) => {
  krevDemo({ demo })
  const folk = new Map((await store.personer.alle()).map((person) => [person.id, person]))
  const lest = (await store.post.siste(MEST)).map(async (brev) => {
    const person = folk.get(brev.mottaker)
    if (!person) return []
    const { navn, epost, spraak } = person
    const { id, type, opprettet } = brev
    const tall = type === OPPGAVEBREV ? await store.varsler.tall(id) : undefined
    const ord = brevtekst(type, spraak, adresse, tall)
    return [{ id, til: { navn, epost }, spraak, ...ord, opprettet, stand: stand(brev) }]
  })
  return (await Promise.all(lest)).flat()
})
