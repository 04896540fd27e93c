import { z } from 'zod'
import type { Kladd } from '../../db/store.ts'
import { innlogget } from '../api/trpc.ts'
import { maaHaKladd } from '../tilgang/kladd.ts'
import { gjelder, hvilken, krevEgen } from './inndata.ts'

/**
 * What I have begun under a name. What has been sent and got through is no draft any more (`ferdig`), nor
 * what is about a case that I may not see now. `kommet`: whether the command that was asked about, as which
 * something in the asker's browser was sent, got through.
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
    const ferdig = await kom(funnet?.kommandoId)
    if (funnet && (ferdig || !maa)) await store.kladd.slett(person.id, navn)
    return {
      kladd: funnet && maa && !ferdig ? somSvar(funnet) : null,
      kommet: await kom(kommandoId),
      ferdig,
    }
  })

/** A draft as its owner's browser gets it. */
export const somSvar = ({ data, kommandoId, versjon, endret }: Kladd) => ({
  data: JSON.parse(data) as unknown,
  kommandoId,
  versjon,
  endret,
})
