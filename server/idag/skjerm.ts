/** A count as it is told: `faa`, too few to say how many; `skjult`, as it would give another one away. */
export type Tall = number | 'faa' | 'skjult'

/** Fewer than this may be somebody one can recognize. */
export const GRENSE = 5

/** One count of a row of counts whose sum may be told too. */
export type Del = { tall: number; skjermes: boolean }

/**
 * Veils small counts. Where the sum of all would give away that there are a few, the smallest of the
 * others is not told either. That there is nobody may be found out.
 */
export function skjerm(deler: readonly Del[]): Tall[] {
  const faa = deler.filter(({ tall, skjermes }) => skjermes && tall < GRENSE)
  const sum = faa.reduce((hittil, { tall }) => hittil + tall, 0)
  const roper = sum > 0 && sum < GRENSE
  const [minst] = roper
    ? deler
        .filter(({ tall, skjermes }) => skjermes && tall >= GRENSE)
        .toSorted((a, b) => a.tall - b.tall)
    : []
  return deler.map((del) => {
    if (del === minst) return 'skjult'
    return del.skjermes && del.tall < GRENSE ? 'faa' : del.tall
  })
}
