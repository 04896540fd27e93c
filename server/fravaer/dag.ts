import { isDeepStrictEqual } from 'node:util'
import type { FravaerRad } from '../../db/store.ts'
import type { Skoletid } from '../../machines/fravaer/helDag.ts'
import type { Fravaersdag } from '../../machines/fravaer/terskler.ts'
import { ender } from '../../machines/fravaer/tider.ts'

/** A stored day as a case remembers it. */
export const dagI = ({ barnId: _b, arena: _a, ...dag }: FravaerRad): Fravaersdag => dag

/** Whether the later of two records of one day says nothing else: what it leaves out stands as it was. */
const sammeDag = (kjent: Fravaersdag, dag: Fravaersdag): boolean =>
  isDeepStrictEqual({ ...kjent, ...dag }, kjent)

/** What is told of hours on a day that somebody was away all of. */
export const utenTimer = ({
  timer,
  ...dag
}: Pick<Fravaersdag, 'timer' | 'fag' | 'forsent' | 'tider'>): ('fag' | 'forsent' | 'fra')[] => {
  if (timer !== null) return []
  const skrevet = (['fag', 'forsent'] as const).filter((felt) => dag[felt] !== undefined)
  return dag.tider ? [...skrevet, 'fra'] : skrevet
}

/** The record with what it leaves out of its hours as it is known; of a whole day there is nothing to tell. */
export function medKjent(kjent: Fravaersdag | undefined, dag: Fravaersdag): Fravaersdag {
  if (!kjent || dag.timer === null) return dag
  const { fag, forsent, tider } = kjent
  return {
    ...(fag && { fag }),
    ...(forsent && { forsent }),
    // When it was is of just those hours.
    ...(tider && kjent.timer === dag.timer && { tider }),
    ...dag,
  }
}

/** Whether some of it lies outside the time in which the children are there. */
export const utenforDagen = (
  { tider = [] }: Pick<Fravaersdag, 'tider'>,
  skoletid: Skoletid | undefined,
): boolean =>
  skoletid !== undefined &&
  tider.some((tid) => ender(tid).fra < skoletid.fra || ender(tid).til > skoletid.til)

/** What a record is beside what is known of its day. */
export function status(
  kjente: ReadonlyMap<string, Fravaersdag>,
  dag: Fravaersdag,
): 'ny' | 'endret' | 'uendret' {
  const kjent = kjente.get(dag.dato)
  if (!kjent) return 'ny'
  return sammeDag(kjent, dag) ? 'uendret' : 'endret'
}
