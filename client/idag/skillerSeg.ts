import type { Enhetstall } from './hent.ts'

/** One late case of few is no pattern. */
const MINST = 2

type Enhet = Pick<Enhetstall['enheter'][number], 'navn' | 'aapne' | 'forfalt'>
type Utpekt = { navn: string; aapne: number; forfalt: number }

/** The unit where the largest part of the cases is overdue, where there are others to hold it against. */
export function skillerSeg(enheter: readonly Enhet[]): Utpekt | undefined {
  const sette = enheter.flatMap(({ navn, aapne, forfalt }) =>
    typeof aapne === 'number' && typeof forfalt === 'number' ? [{ navn, aapne, forfalt }] : [],
  )
  if (sette.length < 2) return undefined
  return sette
    .filter(({ forfalt }) => forfalt >= MINST)
    .toSorted((a, b) => b.forfalt / b.aapne - a.forfalt / a.aapne)[0]
}
