import { minutter } from '../kalender/klokke.ts'
import type { Fravaersdag } from './terskler.ts'
import { ender } from './tider.ts'

/** From when to when the children are at a unit, as HH:MM. */
export type Skoletid = { fra: string; til: string }

/** Minutes: longer than any break of a day, and what hours without times may lack of a whole one. */
const PAUSE = 60

/**
 * Whether the hours missed are the whole of the day: from its first minute to its last with no more than breaks
 * between, or where it is not known when they were, as many as the day has. Who came late was there.
 */
export function dekkerDagen(
  { timer, tider, forsent }: Pick<Fravaersdag, 'timer' | 'tider' | 'forsent'>,
  skoletid: Skoletid | undefined,
): boolean {
  if (timer === null || forsent !== undefined || !skoletid) return false
  if (!tider) return timer * 60 >= minutter(skoletid.til) - minutter(skoletid.fra) - PAUSE
  const timene = tider.map(ender)
  const sammenheng = timene.every(
    ({ fra }, nr) => minutter(fra) - minutter(timene[nr - 1]?.til ?? fra) <= PAUSE,
  )
  const fra = timene.at(0)?.fra ?? skoletid.til
  const til = timene.at(-1)?.til ?? skoletid.fra
  return sammenheng && fra <= skoletid.fra && til >= skoletid.til
}
