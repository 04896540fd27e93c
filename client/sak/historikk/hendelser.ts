import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '../../../server/api/router.ts'

/** One page of the history, newest first. */
export type Historieside = inferRouterOutputs<AppRouter>['sak']['historikk']
export type Rad = Historieside['hendelser'][number]

/** A day of the history; what is saved as it is typed, in a row by the same person, is one entry. */
export type Dag = { dato: string; rader: { rad: Rad; flere: readonly Rad[] }[] }

/** The history by the day it happened, newest first. */
export function perDag(hendelser: readonly Rad[]): Dag[] {
  const dager: Dag[] = []
  const nyesteForst = hendelser.toSorted(
    (a, b) => b.skjedde.localeCompare(a.skjedde) || b.nr - a.nr,
  )
  for (const rad of nyesteForst) {
    const sist = dager.at(-1)
    const dag = sist?.dato === rad.skjedde ? sist : { dato: rad.skjedde, rader: [] }
    if (dag !== sist) dager.push(dag)
    const forrige = dag.rader.at(-1)
    if (forrige && erSammeUtkast(forrige.rad, rad)) {
      forrige.flere = [...forrige.flere, rad]
    } else {
      dag.rader.push({ rad, flere: [] })
    }
  }
  return dager
}

/** Saved as one types: a run of them is one thing that somebody did. */
const UNDERVEIS: readonly Rad['type'][] = ['plan.utkastLagret', 'mote.avsnitt']

const erSammeUtkast = (a: Rad, b: Rad) =>
  UNDERVEIS.includes(a.type) && b.type === a.type && b.om === a.om && a.hvem === b.hvem
