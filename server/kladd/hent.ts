import { z } from 'zod'
import type { Kladd } from '../../db/store.ts'
import { innlogget } from '../api/trpc.ts'
import { maaHaKladd } from '../tilgang/kladd.ts'
import { gjelder, hvilken, krevEgen } from './inndata.ts'

/**
 * What I have begun under a name, and whether the command `kommandoId` got through: what has been sent is
 * no draft any more, nor what is about a case that I may not see now.
 */
export const hent = innlogget
  .input(z.strictObject({ ...hvilken, kommandoId: z.uuid().optional() }))
  .query(async ({ ctx: { store, person }, input }) => {
    krevEgen(person, input)
    const { navn, kommandoId } = input
    const kom = async (id: string | null | undefined) =>
      Boolean(id && (await store.finnKommando(id)))
    const funnet = await store.kladd.finn(person.id, navn)
    const maa = await maaHaKladd({ store, hvem: person, om: gjelder(navn) })
    const gaattGjennom = await kom(funnet?.kommandoId)
    if (funnet && (gaattGjennom || !maa)) await store.kladd.slett(person.id, navn)
    return {
      kladd: funnet && maa && !gaattGjennom ? somSvar(funnet) : null,
      kommet: gaattGjennom || (await kom(kommandoId)),
    }
  })

/** A draft as its owner's browser gets it. */
export const somSvar = ({ data, kommandoId, versjon, endret }: Kladd) => ({
  data: JSON.parse(data) as unknown,
  kommandoId,
  versjon,
  endret,
})
