import type { AnyMachineSnapshot } from 'xstate'
import { initialTransition, transition } from 'xstate'
import { openStore } from '../../db/open.ts'
import type { Store } from '../../db/store.ts'
import { prosessFor } from '../../machines/forlop/hendelser.ts'
import { lesHendelse } from '../../machines/forlop/les.ts'
import type { SakHendelse, SakOpprettet } from '../../machines/sak/hendelser.ts'
import type { Hendelse } from '../../machines/sak/konvolutt.ts'
import { sakMaskin } from '../../machines/sak/maskin.ts'
import { systemklokke } from '../../server/klokke.ts'
import { rebuild } from '../../server/maintenance/rebuild.ts'
import { verify } from '../../server/maintenance/verify.ts'
import { rutineFor } from '../../server/sak/cache.ts'

/** Cases whose events are folded bare, at most. */
const BART = 500

/** How much there was, and how much of it a second each way takes. */
export type Folding = {
  saker: number
  hendelser: number
  /** Events a second. */
  verify: number
  rebuild: number
  bart: number
}

/**
 * Events a second through `verify` (read, parse, fold, compare), through `rebuild` (that, and all
 * written anew), and through XState alone: the same machines and the same events, already in memory,
 * nothing done with the answer.
 */
export async function foldTakt(fil: string): Promise<Folding> {
  const store = await openStore(fil)
  try {
    const strommer = await lesNoen(store)
    const bart = takt(() => strommer.reduce((sum, strom) => sum + fold(strom), 0))
    const start = performance.now()
    const { saker, hendelser, avvik } = await verify(store)
    const verifisert = sekunderSiden(start)
    if (avvik.length > 0) throw new Error(`${avvik.length} cases differ from their events`)
    const omigjen = performance.now()
    const { gjort, feil } = await rebuild(store, { hva: 'alle', naa: systemklokke() })
    if (feil.length > 0 || gjort !== saker) throw new Error(`${gjort} of ${saker} were rebuilt`)
    const ombygd = hendelser / sekunderSiden(omigjen)
    return { saker, hendelser, verify: hendelser / verifisert, rebuild: ombygd, bart }
  } finally {
    await store.close()
  }
}

const sekunderSiden = (start: number) => (performance.now() - start) / 1000

async function lesNoen(store: Pick<Store, 'alleSaker'>): Promise<Hendelse[][]> {
  const noen: Hendelse[][] = []
  for await (const { hendelser } of store.alleSaker()) {
    if (noen.push(hendelser.map(lesHendelse)) === BART) break
  }
  return noen
}

/** Times a work done at least once and for half a second; it answers how much it did a second. */
function takt(arbeid: () => number): number {
  const start = performance.now()
  let gjort = arbeid()
  while (performance.now() - start < 500) gjort += arbeid()
  return gjort / sekunderSiden(start)
}

/** Folds a case's events by XState's own functions, and answers how many they were. */
function fold(hendelser: readonly Hendelse[]): number {
  const [aapnet, ...resten] = hendelser as [SakOpprettet, ...Hendelse[]]
  const rutine = rutineFor(aapnet.data)
  const maskin = sakMaskin(rutine)
  const prosesser = new Map<string, AnyMachineSnapshot>()
  let [sak] = initialTransition(maskin, aapnet)
  for (const hendelse of resten) {
    const { om } = hendelse
    const prosess = prosessFor(hendelse.type)
    if (om === undefined || !prosess) {
      ;[sak] = transition(maskin, sak, hendelse as SakHendelse)
      continue
    }
    const egen = prosess.maskin(rutine)
    const foer = prosesser.get(om)
    const [etter] = foer ? transition(egen, foer, hendelse) : initialTransition(egen, hendelse)
    prosesser.set(om, etter)
    const intern = prosess.tilSaken(hendelse, etter.context)
    if (intern) [sak] = transition(maskin, sak, intern)
  }
  return hendelser.length
}
