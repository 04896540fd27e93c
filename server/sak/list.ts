import { innlogget } from '../api/trpc.ts'
import { datoI } from '../klokke.ts'
import { synlighet } from '../tilgang/synlighet.ts'
import { Liste } from './inndata.ts'
import { egneRader } from './visning/egenRad.ts'
import { radVisning } from './visning/rad.ts'

/** Cases within sight, soonest date first, a page at a time. What it shows leaves a trace. */
export const list = innlogget.input(Liste).query(async ({ ctx, input }) => {
  const { store, person, klokke, spraak, spor } = ctx
  const idag = datoI(klokke())
  const { mine, forfalt, antall, etter, enhetId, holder, trinn, liv, tekst } = input
  const { rader, ...svar } = await store.listSaker({
    synlighet: synlighet(person),
    filter: {
      ...(mine && { mine: person.id }),
      ...(forfalt && { forfaltPer: idag }),
      ...(enhetId && { enhetId }),
      ...(holder && { holder }),
      ...(trinn !== undefined && { trinn }),
      ...(liv && { liv }),
      ...(tekst && { tekst }),
    },
    side: { antall, ...(etter && { etter }) },
  })
  spor.vist(
    person,
    'liste',
    rader.map(({ sak }) => ({ barnId: sak.barnId, sakId: sak.id })),
  )
  const [vises, egen] = await Promise.all([
    radVisning(store, rader, { idag, spraak, meg: person.id }),
    egneRader(ctx, rader, person.id),
  ])
  return { ...svar, idag, rader: vises.map((rad) => ({ ...rad, ...egen(rad.id) })) }
})
