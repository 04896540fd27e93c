import type { Barn } from '../../db/store.ts'
import type { Fravaersdag } from '../../machines/fravaer/terskler.ts'
import { fravaersdager } from './fravaersmonster.ts'
import type { Kalender } from './kalender.ts'
import type { Tilfeldig } from './tilfeldig.ts'

/** School days back that absence is known. */
const KJENT = 60
/** One child in so many has been away enough for a threshold to ask about it. */
const HVERT = 24

/** Most children are away a day now and then; a few have lately been away a lot. */
export function fravaerUtenSak(
  barn: readonly Barn[],
  kalender: (barn: Barn) => Kalender,
  sjanse: Tilfeldig,
): { barn: Barn; dager: Fravaersdag[] }[] {
  return barn
    .map((et, nr) => {
      const monster =
        nr % HVERT === HVERT - 1 ? { foer: 0, siste: 7 } : { foer: 0, andel: sjanse.tall() * 0.06 }
      return { barn: et, dager: fravaersdager(monster, -KJENT, kalender(et), sjanse) }
    })
    .filter(({ dager }) => dager.length > 0)
}
