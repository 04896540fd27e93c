import { maalI } from '../api/maal.ts'
import { innlogget } from '../api/trpc.ts'
import { datoI } from '../klokke.ts'
import { tilLesing } from '../tilgang/sak.ts'
import { Saken } from './inndata.ts'
import { visUtvikling } from './visning/deler/utvikling.ts'

/** Before everything that is remembered of a unit. */
const FORSTE_DAG = '0000-01-01'

/** The absence over time beside the measures: fetched by the tab that shows it, and by no other. */
export const utvikling = innlogget.input(Saken).query(async ({ ctx, input: { sakId } }) => {
  const { store, person, klokke, spraak, orkestrator } = ctx
  const tilgang = await tilLesing({ store, hvem: person, sakId }, 'utvikling', klokke())
  const klar = await orkestrator.klar(sakId, tilgang.lagret.nr)
  const { enhetId } = tilgang.lagret.sak
  const planleggingsdager = await store.enheter.planleggingsdager(enhetId, FORSTE_DAG)
  const spraaket = maalI(spraak, klar.rutine.arena)
  const vist = { tilgang, klar, spraak: spraaket, idag: datoI(klokke()) }
  return visUtvikling(vist, planleggingsdager)
})
