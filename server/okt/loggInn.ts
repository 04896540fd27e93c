import { z } from 'zod'
import { StafettFeil } from '../api/feil.ts'
import { aapen } from '../api/trpc.ts'
import { arbeiderHer } from '../tilgang/arbeiderHer.ts'
import { krevDemo } from './demo.ts'
import { avsluttOkt, startOkt, VARIGHET } from './okt.ts'

/** Logs in as a demo person. A session that the browser had before is ended. */
export const loggInn = aapen
  .input(z.strictObject({ person: z.string().min(1).max(100) }))
  .mutation(async ({ ctx: { store, klokke, cookie, demo }, input }) => {
    krevDemo({ demo })
    const person = await store.personer.finn(input.person)
    if (!person || !arbeiderHer(person)) throw new StafettFeil({ kode: 'FINNES_IKKE' })
    if (cookie.token) await avsluttOkt(store, cookie.token)
    cookie.sett(await startOkt(store, person.id, klokke()), VARIGHET)
    return { id: person.id }
  })
