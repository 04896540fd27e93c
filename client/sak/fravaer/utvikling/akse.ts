import { dagerMellom, leggTilDager } from '../../../../machines/kalender/dato.ts'
import type { Merke } from './hent.ts'

/** Places days on a line from the first one shown to the last, in hundredths of its length. */
export type Akse = {
  /** Where a day begins; before the line it is its start, after it its end. */
  ved(dato: string): number
  /** Where the months begin, as many as there is room to name. */
  maaneder: readonly { dato: string; ved: number }[]
}

const FLEST_NAVN = 6

export function lagAkse(fra: string, til: string): Akse {
  const lengde = dagerMellom(fra, til) + 1
  const ved = (dato: string) =>
    (100 * Math.min(Math.max(dagerMellom(fra, dato), 0), lengde)) / lengde
  const alle: { dato: string; ved: number }[] = []
  for (let dag = forsteEtter(fra); dag <= til; dag = forsteEtter(dag)) {
    alle.push({ dato: dag, ved: ved(dag) })
  }
  const hver = Math.ceil(alle.length / FLEST_NAVN)
  return { ved, maaneder: alle.filter((_, nr) => nr % hver === 0) }
}

const forsteEtter = (dato: string) => `${leggTilDager(`${dato.slice(0, 7)}-01`, 31).slice(0, 7)}-01`

/** One mark of a kind a day: the last of those that would lie on top of each other. */
export const enHverDag = (merker: readonly Merke[]): Merke[] => [
  ...new Map(merker.map((en) => [`${en.slag} ${en.dato}`, en])).values(),
]
