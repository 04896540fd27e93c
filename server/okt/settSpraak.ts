import { z } from 'zod'
import { Spraak } from '../api/spraak.ts'
import { innlogget } from '../api/trpc.ts'

/** Remembers the language I want, on screens and in what is sent to me. */
export const settSpraak = innlogget
  .input(z.strictObject({ spraak: Spraak }))
  .mutation(({ ctx, input }) => ctx.store.personer.settSpraak(ctx.person.id, input.spraak))
