/** One measurement: operations a second, and how long each one took in milliseconds. */
export type Maaling = { perSekund: number; tider: number[] }

/**
 * Does `antall` operations, this many at a time: each worker begins its next when its last is done.
 * Worker number `w` is given its own numbers w, w + samtidige … so that no two share a case.
 */
export async function maal(
  antall: number,
  samtidige: number,
  gjor: (nr: number) => Promise<void>,
): Promise<Maaling> {
  const tider: number[] = []
  const arbeider = async (w: number) => {
    for (let nr = w; nr < antall; nr += samtidige) {
      const start = performance.now()
      await gjor(nr)
      tider.push(performance.now() - start)
    }
  }
  const start = performance.now()
  await Promise.all(Array.from({ length: samtidige }, (_, w) => arbeider(w)))
  return { perSekund: (tider.length * 1000) / (performance.now() - start), tider }
}

/** The value below which this share of the values lies. */
export function fraktil(verdier: readonly number[], andel: number): number {
  const ordnet = [...verdier].sort((a, b) => a - b)
  return ordnet[Math.min(ordnet.length - 1, Math.floor(ordnet.length * andel))] ?? Number.NaN
}

export const median = (verdier: readonly number[]): number => fraktil(verdier, 0.5)

/** The one whose turn it is, round and round. */
export function enAv<T>(alle: readonly T[], nr: number): T {
  const en = alle[nr % alle.length]
  if (en === undefined) throw new RangeError('there is none')
  return en
}
