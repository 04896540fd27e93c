import { leggTilDager } from './dato.ts'
import { fridag } from './skoledager.ts'

/** A weekday that is no public holiday: staff are at work also when the children are not. */
export const erArbeidsdag = (dato: string): boolean => fridag(dato, { skolefri: [] }) === undefined

/** So many working days before the day, which may itself be a day off. */
export const arbeidsdagFoer = (dato: string, antall: number): string => {
  let dag = dato
  for (let igjen = antall; igjen > 0; ) {
    dag = leggTilDager(dag, -1)
    if (erArbeidsdag(dag)) igjen -= 1
  }
  return dag
}
