import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Bestilling, Bunt } from './fyllArbeider.ts'

/** Orders that each thread has before it, so that it never waits for the writing. */
const FORAN = 2

/** A bunch as it comes from the thread that made it. */
type Levert = { traad: Worker; bunt: Bunt }

/** Threads that decide what cases hold, one a processor: the writing takes little beside them. */
export function lagArbeidere(mest: number) {
  const url = new URL('./fyllArbeider.mjs', import.meta.url)
  const traader = Array.from(
    { length: Math.min(mest, availableParallelism()) },
    () => new Worker(url, { execArgv: [], resourceLimits: { maxYoungGenerationSizeMb: 128 } }),
  )
  const { levert, neste } = ko(traader)

  return {
    /** Each order carried out, in whatever order they are done. */
    async *utfor(bestillinger: readonly Bestilling[]): AsyncGenerator<Bunt> {
      const igjen = bestillinger.values()
      const bestill = (traad: Worker) => {
        const { value } = igjen.next()
        if (value) traad.postMessage(value)
      }
      for (let i = 0; i < FORAN; i++) traader.forEach(bestill)
      for (let mottatt = 0; mottatt < bestillinger.length; mottatt++) {
        const { traad, bunt } = levert.shift() ?? (await neste())
        bestill(traad)
        yield bunt
      }
    },
    lukk: async () => {
      await Promise.all(traader.map((traad) => traad.terminate()))
    },
  }
}

/** What the threads have delivered, and the next that they will, for one who waits at a time. */
function ko(traader: readonly Worker[]) {
  const levert: Levert[] = []
  let feilet: { feil: unknown } | undefined
  let venter: { klar(en: Levert): void; avvis(feil: unknown): void } | undefined
  for (const traad of traader) {
    traad.on('message', (bunt: Bunt) => {
      const en = { traad, bunt }
      if (venter) venter.klar(en)
      else levert.push(en)
      venter = undefined
    })
    traad.on('error', (feil) => {
      feilet = { feil }
      venter?.avvis(feil)
    })
  }
  const neste = () =>
    new Promise<Levert>((klar, avvis) => {
      if (feilet) avvis(feilet.feil)
      else venter = { klar, avvis }
    })
  return { levert, neste }
}
