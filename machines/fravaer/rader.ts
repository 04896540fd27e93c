import { leggTilDager } from '../kalender/dato.ts'
import type { Fravaersdag } from './terskler.ts'

/** How days follow each other in a row; `dager` in order of date. */
type Rad = {
  dager: readonly Fravaersdag[]
  /** A day on which the child should have been there. */
  erDag(dato: string): boolean
  /** A day of the row. */
  med(dag: Fravaersdag): boolean
  /** A day that is not of the row, and does not break it. */
  gjennom(dag: Fravaersdag): boolean
}

/** The days of the rows, each row its own list: no day between two that follow each other breaks it. */
export function rader({ dager, erDag, med, gjennom }: Rad): Fravaersdag[][] {
  const funnet: Fravaersdag[][] = []
  let siste: string | undefined
  for (const dag of dager) {
    if (!erDag(dag.dato)) continue
    const fortsetter = siste !== undefined && !erDagMellom(siste, dag.dato, erDag)
    if (med(dag)) {
      if (fortsetter) funnet.at(-1)?.push(dag)
      else funnet.push([dag])
      siste = dag.dato
    } else siste = fortsetter && gjennom(dag) ? dag.dato : undefined
  }
  return funnet
}

function erDagMellom(fra: string, til: string, erDag: (dato: string) => boolean): boolean {
  for (let dag = leggTilDager(fra, 1); dag < til; dag = leggTilDager(dag, 1)) {
    if (erDag(dag)) return true
  }
  return false
}
