import type { Barn } from '../../db/store.ts'
import type { Fravaersdag } from '../../machines/fravaer/terskler.ts'
import { status } from './dag.ts'

type Navngitt = Pick<Barn, 'fornavn' | 'etternavn' | 'gruppe'>

/** What an import did: days, cases that now ask for an assessment, and proposed new cases. */
export type Regnskap = {
  nye: number
  endrede: number
  uendrede: number
  varsler: { sakId: string; barn: Navngitt }[]
  forslag: { barnId: string; barn: Navngitt }[]
}

const TOMT: Regnskap = { nye: 0, endrede: 0, uendrede: 0, varsler: [], forslag: [] }

export const navngi = ({ fornavn, etternavn, gruppe }: Barn): Navngitt => ({
  fornavn,
  etternavn,
  gruppe,
})

export const summer = (alle: readonly Regnskap[]): Regnskap =>
  alle.reduce(
    (sum, r) => ({
      nye: sum.nye + r.nye,
      endrede: sum.endrede + r.endrede,
      uendrede: sum.uendrede + r.uendrede,
      varsler: [...sum.varsler, ...r.varsler],
      forslag: [...sum.forslag, ...r.forslag],
    }),
    TOMT,
  )

/** The days that say something not known before, and the count of all of them. */
export function nytt(
  kjente: ReadonlyMap<string, Fravaersdag>,
  dager: readonly Fravaersdag[],
): { dager: Fravaersdag[]; regnskap: Regnskap } {
  const av = (hva: ReturnType<typeof status>) => dager.filter((dag) => status(kjente, dag) === hva)
  const [nye, endrede, uendrede] = [av('ny'), av('endret'), av('uendret')]
  return {
    dager: [...nye, ...endrede].sort((a, b) => (a.dato < b.dato ? -1 : 1)),
    regnskap: { ...TOMT, nye: nye.length, endrede: endrede.length, uendrede: uendrede.length },
  }
}
