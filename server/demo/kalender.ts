import { leggTilDager } from '../../machines/kalender/dato.ts'
import { nesteSkoledag, skoledagerBakover } from '../../machines/kalender/skoledager.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'

/** How far back a story can begin, in school days: most of a year. */
const LENGST = 170

/** Dates counted in school days: 0 is the last one before today, 1 the first after it. */
export type Kalender = { idag: string; dato(nr: number): string }

/** A story told in school days never has people at work on a Sunday, whatever day it is today. */
export function kalender(idag: string, rutine: Rutine): Kalender {
  const bakover = skoledagerBakover(leggTilDager(idag, -1), LENGST, rutine).reverse()
  const dato = (nr: number): string => {
    if (nr > 0) return nesteSkoledag(leggTilDager(nr === 1 ? idag : dato(nr - 1), 1), rutine)
    const funnet = bakover[-nr]
    if (!funnet) throw new RangeError(`the story begins too early: ${nr} school days`)
    return funnet
  }
  return { idag, dato }
}
