import { leggTilDager } from '../kalender/dato.ts'
import type { Terskel, Vindu } from '../rutine/fravaer.ts'
import type { Rutine } from '../rutine/skjema.ts'
import type { Hjemmetid } from '../timeplan/uke.ts'
import type { Fravaersdag } from './terskler.ts'
import { alleTerskler, telling } from './terskler.ts'
import type { Tidsrom } from './utvikling.ts'

type Passert = { vindu: Vindu; terskel: Terskel; talte: string[] }

/** Each threshold that the days have passed on `idag`, and the days. */
export const passerte = (
  rutine: Rutine,
  dager: readonly Fravaersdag[],
  idag: string,
  hjemme: readonly Hjemmetid[] = [],
): Passert[] =>
  alleTerskler(rutine)
    .map((en) => ({ ...en, talte: telling(rutine, en.vindu, dager, idag, hjemme).talte }))
    .filter(({ terskel, talte }) => talte.length > terskel.over)

/** Of these, the threshold of the highest trinn. */
export const hoyeste = (alle: readonly Passert[]): Passert | undefined =>
  alle.reduce<Passert | undefined>(
    (a, b) => (a && a.terskel.trinn > b.terskel.trinn ? a : b),
    undefined,
  )

/**
 * Whether the days were above the threshold on every day from `fra` until `til`: an answer that is good
 * until they are not stands as long as that.
 */
export function varPassert(
  rutine: Rutine,
  { vindu, terskel }: Omit<Passert, 'talte'>,
  dager: readonly Fravaersdag[],
  { fra, til }: Tidsrom,
  hjemme: readonly Hjemmetid[] = [],
): boolean {
  for (let den = fra; den < til; den = leggTilDager(den, 1)) {
    if (telling(rutine, vindu, dager, den, hjemme).talte.length <= terskel.over) return false
  }
  return true
}

/** An answer to a threshold: how many days it was passed by more than, and the day it was given. */
export type TerskelSvar = { over: number; dato: string }

/**
 * The threshold that the absence of a child without a case asks for. Null also where one that is as
 * high was answered for, and the days have been above this one ever since.
 */
export function terskelAaSporreOm(
  rutine: Rutine,
  dager: readonly Fravaersdag[],
  svar: readonly TerskelSvar[],
  idag: string,
): Terskel | null {
  const hoyest = hoyeste(passerte(rutine, dager, idag))
  if (!hoyest) return null
  const besvart = svar.some(
    ({ over, dato }) =>
      over >= hoyest.terskel.over && varPassert(rutine, hoyest, dager, { fra: dato, til: idag }),
  )
  return besvart ? null : hoyest.terskel
}
