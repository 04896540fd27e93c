import { parentPort } from 'node:worker_threads'
import type { Batch } from '../../db/store.ts'
import type { Fylt } from './batcher.ts'
import { batcher } from './batcher.ts'
import { historie } from './historie.ts'

/** Cases that are told side by side, by the children's numbers. */
export type Bestilling = { numre: number[]; bareAapne: boolean; idag: string }
export type Bunt = { batcher: Batch[]; saker: Omit<Fylt, 'batcher'>[] }

/** First every case's first event, then every case's second: as a municipality writes them. */
const omHverandre = (saker: readonly Fylt[]): Batch[] => {
  const lengst = Math.max(...saker.map(({ batcher }) => batcher.length))
  return Array.from({ length: lengst }, (_, i) =>
    saker.flatMap(({ batcher }) => batcher[i] ?? []),
  ).flat()
}

parentPort?.on('message', ({ numre, bareAapne, idag }: Bestilling) => {
  const saker = numre.map((nr) => batcher(nr, historie(nr, bareAapne), idag))
  const bunt: Bunt = {
    batcher: omHverandre(saker),
    saker: saker.map(({ batcher: _, ...sak }) => sak),
  }
  parentPort?.postMessage(bunt)
})
