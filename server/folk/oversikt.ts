import type { Enhet, Person, Store } from '../../db/store.ts'
import { innlogget } from '../api/trpc.ts'
import { datoI } from '../klokke.ts'
import type { Omfang } from './oppdrag.ts'
import { oppdragFor } from './oppdrag.ts'
import { folkeord } from './ord/alle.ts'
import type { Slag } from './slag.ts'
import { kanHaAlle, kolonner, SLAG } from './slag.ts'

/** What there is of units and people within the asker's reach, and what the files of each kind look like. */
export const oversikt = innlogget.query(async ({ ctx }) => {
  const { store, person, spraak, klokke } = ctx
  const { omfang } = oppdragFor(ctx, person)
  const enheter = (await store.enheter.alle()).filter(({ id }) => omfang.enhet(id))
  const antall = await tell(store, enheter, omfang, datoI(klokke()))
  const { slag: ord, kolonne, hva } = folkeord[spraak]
  return {
    enheter: enheter.map(({ id, navn, arena }) => ({ id, navn, arena })),
    // Who leads a unit keeps its hours and days on a page, and makes no units.
    slag: SLAG.filter((slag) => slag !== 'enheter' || omfang.enhet(null)).map((slag) => ({
      slag,
      ...ord[slag],
      antall: antall[slag],
      kanHaAlle: kanHaAlle(slag),
      kolonner: [
        ...kolonner(slag).maa.map((felt) => ({ navn: kolonne[felt], hva: hva[felt], maa: true })),
        ...kolonner(slag).kan.map((felt) => ({ navn: kolonne[felt], hva: hva[felt], maa: false })),
      ],
    })),
  }
})

async function tell(
  store: Store,
  enheter: readonly Enhet[],
  omfang: Omfang,
  idag: string,
): Promise<Record<Slag, number>> {
  const mine = new Set(enheter.map(({ id }) => id))
  const [grupper, personer, familier] = await Promise.all([
    store.enheter.grupper(),
    store.personer.alle(),
    store.folk.antall(idag),
  ])
  const her = familier.filter(({ enhetId }) => mine.has(enhetId))
  const arbeiderHer = ({ roller }: Person) => roller.some(({ enhetId }) => omfang.enhet(enhetId))
  return {
    enheter: mine.size,
    grupper: grupper.filter(({ enhetId }) => mine.has(enhetId)).length,
    ansatte: personer.filter(arbeiderHer).length,
    barn: her.reduce((sum, { barn }) => sum + barn, 0),
    foresatte: her.reduce((sum, { foresatte }) => sum + foresatte, 0),
  }
}
