import { innlogget } from '../api/trpc.ts'
import { datoI } from '../klokke.ts'
import { synlighet } from '../tilgang/synlighet.ts'
import { Liste } from './inndata.ts'
import { radVisning } from './visning/rad.ts'

/** Cases within sight, soonest date first, a page at a time. Each page asked for leaves a trace. */
export const list = innlogget.input(Liste).query(async ({ ctx, input }) => {
  const { store, person, klokke, spraak } = ctx
  const tid = klokke()
  const idag = datoI(tid)
  const { mine, forfalt, antall, etter, enhetId, trinn, liv, tekst } = input
  const { rader, ...svar } = await store.listSaker({
    synlighet: synlighet(person),
    filter: {
      ...(mine && { mine: person.id }),
      ...(forfalt && { forfaltPer: idag }),
      ...(enhetId && { enhetId }),
      ...(trinn !== undefined && { trinn }),
      ...(liv && { liv }),
      ...(tekst && { tekst }),
    },
    side: { antall, ...(etter && { etter }) },
  })
  store.lesing.logg([{ personId: person.id, sakId: null, hva: 'liste', tid }])
  return { ...svar, idag, rader: await radVisning(store, rader, { idag, spraak, meg: person.id }) }
})
