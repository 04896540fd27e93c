import { maalI } from '../api/maal.ts'
import { innlogget } from '../api/trpc.ts'
import { datoI } from '../klokke.ts'
import { tilLesing } from '../tilgang/sak.ts'
import { Saken } from './inndata.ts'
import { visUtvikling } from './visning/deler/utvikling.ts'

/** The absence over time beside the measures: fetched by the tab that shows it, and by no other. */
export const utvikling = innlogget.input(Saken).query(async ({ ctx, input: { sakId } }) => {
  const { store, person, klokke, spraak, orkestrator } = ctx
  const tilgang = await tilLesing({ store, hvem: person, sakId }, 'utvikling', klokke())
  const klar = await orkestrator.klar(sakId, tilgang.lagret.nr)
  return visUtvikling({
    tilgang,
    klar,
    spraak: maalI(spraak, klar.rutine.arena),
    idag: datoI(klokke()),
  })
})
