import { z } from 'zod'
import { innlogget } from '../api/trpc.ts'
import { Time } from './time.ts'

/** Remembers when I want to be reminded by mail. */
export const sett = innlogget
  .input(z.strictObject({ time: Time }))
  .mutation(({ ctx, input }) => ctx.store.varsler.settTime(ctx.person.id, input.time))
