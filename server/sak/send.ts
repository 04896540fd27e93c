import { innlogget } from '../api/trpc.ts'
import { Sending } from './inndata.ts'
import { sendEn } from './sendEn.ts'

/** Lets something happen in a case, or says what is missing. A repeat gets the first answer. */
export const send = innlogget.input(Sending).mutation(({ ctx, input }) => sendEn(ctx, input))
