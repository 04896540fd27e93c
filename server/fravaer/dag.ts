import type { Fravaersdag } from '../../machines/fravaer/terskler.ts'

/** Whether two records of one day say the same. */
export const sammeDag = (a: Fravaersdag | undefined, b: Fravaersdag | undefined): boolean =>
  a?.art === b?.art && a?.aarsak === b?.aarsak && a?.timer === b?.timer

/** What a record is beside what is known of its day. */
export function status(
  kjente: ReadonlyMap<string, Fravaersdag>,
  dag: Fravaersdag,
): 'ny' | 'endret' | 'uendret' {
  const kjent = kjente.get(dag.dato)
  if (!kjent) return 'ny'
  return sammeDag(kjent, dag) ? 'uendret' : 'endret'
}
