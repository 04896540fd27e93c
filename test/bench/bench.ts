import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROT } from '../../server/oppstart/rot.mjs'
import type { Folding } from './folding.ts'
import { foldTakt } from './folding.ts'
import type { Hva } from './hva.ts'
import { HVA } from './hva.ts'
import type { Maaling } from './maal.ts'
import { fraktil } from './maal.ts'
import type { Scene, Tjenertall } from './scene.ts'
import { lagScene } from './scene.ts'

export type Storrelse = {
  /** Cases in the full database. */
  saker: number
  /** Cases that are worked in, of either database; the empty one has no others. */
  arbeidssaker: number
  /** Cases of one teacher in either database besides, in which the team meets. */
  lagets: number
  /** Operations in each measurement. */
  antall: number
  runder: number
  /** How often each server is started, to tell how long it takes. */
  starter: number
}

/** Operations a second in each round, and quantiles in milliseconds over all rounds. */
export type Linje = { perSekund: number[]; p50: number; p99: number }
/** `fylt` is the seconds that the filling took. */
export type Maalt = {
  linjer: Record<Hva, Linje>
  fold: Folding
  tjener: Tjenertall
  fylt: number
}
/** `tom` has only the cases worked in; `full` has all the others beside them. */
export type Resultat = { storrelse: Storrelse; tom: Maalt; full: Maalt }

/**
 * Measures everything on two databases on the disk of the repository, in turn within each round,
 * so that whatever else the machine does meets both alike. The first round only warms up.
 */
export async function bench(storrelse: Storrelse, si: (linje: string) => void): Promise<Resultat> {
  const { saker, arbeidssaker, lagets, starter } = storrelse
  return iEgenMappe(async (mappe) => {
    si(`Fyller to databaser: ${arbeidssaker} og ${saker} saker.`)
    const begge = { arbeidssaker, lagets, starter }
    const tom = await lagScene(join(mappe, 'tom'), {
      ...begge,
      saker: arbeidssaker,
      bareAapne: true,
    })
    const full = await lagScene(join(mappe, 'full'), { ...begge, saker })
    si(`Fylt på ${tom.fylt.toFixed(0)} og ${full.fylt.toFixed(0)} sekunder.`)
    const linjer = await maalBegge({ tom, full }, storrelse, si)
    const tjener = { tom: await tom.lukk(), full: await full.lukk() }
    si('Folder alle saker på nytt.')
    const av = async (navn: 'tom' | 'full', { fil, fylt }: Scene): Promise<Maalt> => ({
      linjer: linjer[navn],
      fold: await foldTakt(fil),
      tjener: tjener[navn],
      fylt,
    })
    return { storrelse, tom: await av('tom', tom), full: await av('full', full) }
  })
}

/** A folder on the disk of the repository, taken away afterwards. */
export async function iEgenMappe<T>(gjor: (mappe: string) => Promise<T>): Promise<T> {
  mkdirSync(join(ROT, 'data'), { recursive: true })
  const mappe = mkdtempSync(join(ROT, 'data/bench-'))
  try {
    return await gjor(mappe)
  } finally {
    rmSync(mappe, { recursive: true, force: true })
  }
}

async function maalBegge(
  scener: Record<'tom' | 'full', Scene>,
  { antall, runder }: Storrelse,
  si: (linje: string) => void,
) {
  const tatt = { tom: new Map<Hva, Maaling[]>(), full: new Map<Hva, Maaling[]>() }
  for (let runde = 0; runde <= runder; runde++) {
    si(runde === 0 ? 'Varmer opp.' : `Runde ${runde} av ${runder}.`)
    for (const hva of HVA) {
      for (const navn of ['tom', 'full'] as const) {
        const maaling = await scener[navn].mal(hva, antall)
        if (runde > 0) tatt[navn].set(hva, [...(tatt[navn].get(hva) ?? []), maaling])
      }
    }
  }
  return { tom: linjer(tatt.tom), full: linjer(tatt.full) }
}

const linjer = (tatt: ReadonlyMap<Hva, Maaling[]>) =>
  Object.fromEntries([...tatt].map(([hva, alle]) => [hva, linje(alle)])) as Record<Hva, Linje>

function linje(maalinger: readonly Maaling[]): Linje {
  const tider = maalinger.flatMap((m) => m.tider)
  const perSekund = maalinger.map((m) => m.perSekund)
  return { perSekund, p50: fraktil(tider, 0.5), p99: fraktil(tider, 0.99) }
}
