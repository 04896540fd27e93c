/** Looks like chance, but the same seed always gives the same row of numbers. */
export type Tilfeldig = {
  /** From 0 up to, not including, 1. */
  tall(): number
  /** A whole number from `fra` to `til`, both included. */
  heltall(fra: number, til: number): number
  en<T>(av: readonly [T, ...T[]]): T
}

/** Mulberry32 (Tommy Ettinger, public domain). */
export function tilfeldig(froe: number): Tilfeldig {
  let a = froe
  const tall = () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const heltall = (fra: number, til: number) => fra + Math.floor(tall() * (til - fra + 1))
  return { tall, heltall, en: (av) => av[heltall(0, av.length - 1)] ?? av[0] }
}
