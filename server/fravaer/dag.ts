import { isDeepStrictEqual } from 'node:util'
import type { FravaerRad } from '../../db/store.ts'
import type { Fravaersdag } from '../../machines/fravaer/terskler.ts'

/** A stored day as a case remembers it. */
export const dagI = ({ barnId: _b, arena: _a, ...dag }: FravaerRad): Fravaersdag => dag

/** Whether the later of two records of one day says nothing else: what it leaves out stands as it was. */
export const sammeDag = (kjent: Fravaersdag, dag: Fravaersdag): boolean =>
  isDeepStrictEqual({ ...kjent, ...dag }, kjent)

/** What a record is beside what is known of its day. */
export function status(
  kjente: ReadonlyMap<string, Fravaersdag>,
  dag: Fravaersdag,
): 'ny' | 'endret' | 'uendret' {
  const kjent = kjente.get(dag.dato)
  if (!kjent) return 'ny'
  return sammeDag(kjent, dag) ? 'uendret' : 'endret'
}
