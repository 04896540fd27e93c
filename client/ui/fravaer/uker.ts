import { leggTilDager, ukedag } from '../../../machines/kalender/dato.ts'

const ARBEIDSUKE = 5
const HEL_UKE = 7

/**
 * The weeks that a window lies in, both ends included, each from its Monday to its Friday. Saturday
 * and Sunday are there only when one of `dager` in the window falls on such a day. ISO dates.
 */
export function uker(fra: string, til: string, dager: readonly string[]): string[][] {
  const iHelgen = (dato: string) => dato >= fra && dato <= til && ukedag(dato) % 6 === 0
  const lengde = dager.some(iHelgen) ? HEL_UKE : ARBEIDSUKE
  const svar: string[][] = []
  const start = leggTilDager(fra, -((ukedag(fra) + 6) % 7))
  for (let mandag = start; mandag <= til; mandag = leggTilDager(mandag, HEL_UKE)) {
    svar.push(Array.from({ length: lengde }, (_, nr) => leggTilDager(mandag, nr)))
  }
  return svar.filter((uke) => uke.some((dato) => dato >= fra && dato <= til))
}
