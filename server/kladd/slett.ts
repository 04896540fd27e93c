import { z } from 'zod'
import { innlogget } from '../api/trpc.ts'
import { hvilken, krevEgen } from './inndata.ts'

/** Throws away what I have begun. Twice is no error. */
export const slett = innlogget
  .input(z.strictObject(hvilken))
  .mutation(({ ctx: { store, person }, input }) => {
    krevEgen(person, input)
    return store.kladd.slett(person.id, input.navn)
  })
