import type { Rutine } from '../rutine/skjema.ts'
import type { SakOpprettet } from '../sak/hendelser.ts'
import type { Hendelse } from '../sak/konvolutt.ts'
import { aapne, evolve, FoldStopp } from './evolve.ts'
import type { Stand } from './stand.ts'

/**
 * The number of the fold. Where the same events give another memory or other states than the program
 * before gave, it takes the next one, and every case is folded anew.
 */
export const FOLD = 6

/**
 * The case after each of its events, from the one that opened it on `rutine`, or on from where it stood.
 */
export function* stegvis(
  rutine: Rutine,
  hendelser: Iterable<Hendelse>,
  sto?: Stand,
): Generator<Stand> {
  let stand = sto
  for (const hendelse of hendelser) {
    if (stand) stand = evolve(stand, hendelse).stand
    else if (hendelse.type !== 'sak.opprettet') throw new FoldStopp(1, hendelse.type, '')
    else stand = aapne(rutine, hendelse as SakOpprettet)
    yield stand
  }
}

/**
 * The case after all its events, read as the newest version would have recorded them: the same on any
 * machine, any day.
 * @throws {FoldStopp} where one of them cannot be applied
 */
export const fold = (rutine: Rutine, hendelser: Iterable<Hendelse>): Stand => {
  let sist: Stand | undefined
  for (const stand of stegvis(rutine, hendelser)) sist = stand
  if (!sist) throw new FoldStopp(1, 'ingen', '')
  return sist
}
