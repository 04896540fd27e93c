import { etterTermin, terminAv } from '../../machines/kalender/termin.ts'
import { StafettFeil } from '../api/feil.ts'
import { innlogget } from '../api/trpc.ts'
import { GRENSE } from '../idag/skjerm.ts'
import { datoI } from '../klokke.ts'
import { fulgteEnheter } from '../tilgang/oversikt.ts'
import { visBunke } from './vis.ts'

/**
 * What those at meetings thought of them, for each unit that one follows and each half-year that is over,
 * the newest first. A half-year that runs is not told: read twice, it would give away a single answer.
 * @throws {StafettFeil} INGEN_TILGANG for whoever follows no unit
 */
export const resultat = innlogget.query(async ({ ctx: { store, person, klokke } }) => {
  const alle = await store.enheter.alle()
  const mine = fulgteEnheter(person, alle)
  if (mine.length === 0) throw new StafettFeil({ kode: 'INGEN_TILGANG' })
  const denne = terminAv(datoI(klokke()))
  const bunker = await store.tilbakemelding.les(mine, denne)
  const terminer = [...new Set(bunker.map(({ termin }) => termin))].sort().reverse()
  return {
    grense: GRENSE,
    pagaar: { termin: denne, vises: etterTermin(denne) },
    terminer: terminer.map((termin) => ({
      termin,
      enheter: alle.flatMap(({ id, navn }) => {
        const grupper = bunker
          .filter((en) => en.termin === termin && en.enhetId === id)
          .map((en) => ({ gruppe: en.gruppe, svar: visBunke(en) }))
        return grupper.length > 0 ? { id, navn, grupper } : []
      }),
    })),
  }
})
