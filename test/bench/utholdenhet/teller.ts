import { fraktil } from '../maal.ts'

/** What was answered since the last time somebody asked. */
export type Vindu = { svar: number; feil: number; p99: number }

export type Teller = {
  /** Does it, times it, and counts it by name. What it throws is thrown on. */
  tell<T>(navn: string, gjor: () => Promise<T>): Promise<T>
  /** Counts what is not to be timed. */
  telt(navn: string): void
  /** Counts what nobody expected. */
  feilet(feil: unknown): void
  /** Ends a window: what is under way is not timed before `apne`. */
  lukk(): Vindu
  /** Times what begins from now on. */
  apne(): void
  alle(): { svar: Record<string, number>; feil: Record<string, number> }
}

const enTil = (i: Map<string, number>, navn: string) => i.set(navn, (i.get(navn) ?? 0) + 1)

/** Counts what the clients were answered, and how long that took. */
export function lagTeller(): Teller {
  const svar = new Map<string, number>()
  const feil = new Map<string, number>()
  let siden = { svar: 0, feil: 0, tider: [] as number[] }
  // While the server tells what it holds it answers nobody, which is no fault of its own.
  let fra = Number.POSITIVE_INFINITY
  const telt = (navn: string) => {
    siden.svar += 1
    enTil(svar, navn)
  }
  return {
    async tell(navn, gjor) {
      const start = performance.now()
      const gitt = await gjor()
      if (start >= fra) siden.tider.push(performance.now() - start)
      telt(navn)
      return gitt
    },
    telt,
    feilet(hva) {
      siden.feil += 1
      enTil(feil, (hva instanceof Error ? hva.message : String(hva)).slice(0, 300))
    },
    lukk() {
      const { tider, ...antall } = siden
      siden = { svar: 0, feil: 0, tider: [] }
      fra = Number.POSITIVE_INFINITY
      return { ...antall, p99: fraktil(tider, 0.99) }
    },
    apne: () => {
      fra = performance.now()
    },
    alle: () => ({ svar: Object.fromEntries(svar), feil: Object.fromEntries(feil) }),
  }
}
