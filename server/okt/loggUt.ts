import { aapen } from '../api/trpc.ts'
import { avsluttOkt } from './okt.ts'

/** Ends the session. Asking twice, or without one, is no error. */
export const loggUt = aapen.mutation(async ({ ctx: { store, cookie } }) => {
  if (cookie.token) await avsluttOkt(store, cookie.token)
  cookie.slett()
})
