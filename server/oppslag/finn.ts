import { z } from 'zod'
import { innlogget } from '../api/trpc.ts'
import { datoI } from '../klokke.ts'
import { radVisning } from '../sak/visning/rad.ts'
import { synlighet } from '../tilgang/synlighet.ts'

const SAKER = 8
const HOLDERE = 4

/** The cases that the words fit, soonest date first, and those who hold one: within sight of the list. */
export const finn = innlogget
  .input(z.strictObject({ tekst: z.string().trim().min(1).max(100) }))
  .query(async ({ ctx, input: { tekst } }) => {
    const { store, person, klokke, spraak, spor } = ctx
    const sett = synlighet(person)
    const [{ rader, antall }, holdere] = await Promise.all([
      store.listSaker({ synlighet: sett, filter: { tekst }, side: { antall: SAKER } }),
      store.finnHoldere(sett, tekst, HOLDERE),
    ])
    spor.vist(
      person,
      'liste',
      rader.map(({ sak }) => ({ barnId: sak.barnId, sakId: sak.id })),
    )
    const leser = { idag: datoI(klokke()), spraak, meg: person.id }
    return {
      saker: await radVisning(store, rader, leser),
      flere: antall > rader.length,
      holdere,
    }
  })
