import { initialTransition, transition } from 'xstate'
import { openStore } from '../../db/open.ts'
import type { SakMedAlt } from '../../db/store.ts'
import type { SakHendelse, SakOpprettet } from '../../machines/sak/hendelser.ts'
import { sakMaskin } from '../../machines/sak/maskin.ts'
import { rutineFor } from '../../server/sak/cache.ts'
import { verify } from '../../server/sak/verify.ts'

/** Cases whose events are folded bare, at most. */
const BART = 2000

export type Folding = { hendelser: number; verify: number; bart: number }

/**
 * Events a second through `verify` (read, parse, fold, compare), and through XState alone: the same
 * machine and the same kind of events, already in memory, nothing done with the answer.
 */
export async function foldTakt(fil: string): Promise<Folding> {
  const store = await openStore(fil)
  try {
    const saker: SakMedAlt[] = []
    for await (const sak of store.alleSaker()) if (saker.push(sak) === BART) break
    const bart = takt(() => saker.reduce((sum, sak) => sum + fold(sak), 0))
    const start = performance.now()
    const { hendelser, avvik } = await verify(store)
    const sekunder = (performance.now() - start) / 1000
    if (avvik.length > 0) throw new Error(`${avvik.length} cases differ from their events`)
    return { hendelser, verify: hendelser / sekunder, bart }
  } finally {
    await store.close()
  }
}

/** Times a work done at least once and for half a second; it answers how much it did. */
function takt(arbeid: () => number): number {
  const start = performance.now()
  let gjort = arbeid()
  while (performance.now() - start < 500) gjort += arbeid()
  return (gjort * 1000) / (performance.now() - start)
}

/** Folds a case's events by XState's own function, and answers how many they were. */
function fold({ hendelser }: SakMedAlt): number {
  const [aapnet, ...resten] = hendelser as unknown as [SakOpprettet, ...SakHendelse[]]
  const maskin = sakMaskin(rutineFor(aapnet.data))
  let [snapshot] = initialTransition(maskin, aapnet)
  for (const hendelse of resten) [snapshot] = transition(maskin, snapshot, hendelse)
  return hendelser.length
}
