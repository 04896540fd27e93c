import { closeSync, fsyncSync, openSync } from 'node:fs'
import { connect } from '../../db/sqlite/connection.ts'
import { sqliteStore } from '../../db/sqlite/store.ts'
import type { Store } from '../../db/store.ts'
import { datoI, systemklokke } from '../../server/klokke.ts'
import { bringUp } from '../../server/maintenance/bringUp.ts'
import { lagArbeidere } from './arbeidere.ts'
import type { Arbeidssak } from './forlop.ts'
import { begynnPaa } from './forlop.ts'
import type { Bunt } from './fyllArbeider.ts'
import { historie } from './historie.ts'
import { bosett, LAGETS, nummerert } from './kommune.ts'

/** Cases that are written in one transaction: enough that one case's events lie on many pages. */
const BUNT = 128

type Onske = {
  /** Cases in all, and those of them that are to be worked in. */
  saker: number
  arbeidssaker: number
  /** Cases of one teacher besides, in which the team meets. */
  lagets: number
  /** Only cases that can be worked in. */
  bareAapne?: boolean
}

type Fylt = {
  arbeidssaker: Arbeidssak[]
  /** Ids, in the order of the children's numbers. */
  lagets: string[]
}

/** A store that is quick to fill: nothing in it is worth keeping before it is whole and synced. */
function raskStore(fil: string): Store {
  const db = connect(fil)
  for (const p of ['journal_mode = MEMORY', 'synchronous = OFF', 'foreign_keys = OFF']) {
    db.$client.pragma(p)
  }
  return sqliteStore(db)
}

/** To the disk with what the system still holds of a file, so that no measurement pays for it. */
export function synk(fil: string): void {
  const fd = openSync(fil, 'r+')
  fsyncSync(fd)
  closeSync(fd)
}

const skriv = async (store: Store, { batcher }: Bunt): Promise<void> => {
  // Committed in one turn of the event loop: they share one transaction.
  for (const { outcome } of await Promise.all(batcher.map(store.commit))) {
    if (outcome !== 'lagret') throw new Error(`a filled case was refused: ${outcome}`)
  }
}

/**
 * A new database with this many cases of some forty events each, decided by the same code as any
 * other in threads beside, written by the store's own commit. The cases to work in are spread evenly
 * over all that can be worked in, and those of the team over the whole file.
 */
export async function fyll(
  fil: string,
  { saker, arbeidssaker, lagets, bareAapne = false }: Onske,
): Promise<Fylt> {
  const naa = systemklokke()
  await bringUp(fil, { naa })
  const store = raskStore(fil)
  const numre = [...nummerert(saker, (nr) => nr), ...nummerert(lagets, (i) => LAGETS + i)]
  await bosett(store, numre)
  const alle: Bunt['saker'] = []
  const bunter = Math.ceil(numre.length / BUNT)
  const arbeidere = lagArbeidere(bunter)
  try {
    const bestillinger = nummerert(bunter, (bunt) => ({
      numre: numre.filter((_, i) => i % bunter === bunt),
      bareAapne,
      idag: datoI(naa),
    }))
    for await (const bunt of arbeidere.utfor(bestillinger)) {
      await skriv(store, bunt)
      alle.push(...bunt.saker)
    }
  } finally {
    await arbeidere.lukk()
    await store.close()
  }
  synk(fil)
  alle.sort((a, b) => a.nr - b.nr)
  const kan = alle.filter(({ nr }) => historie(nr, bareAapne).slutt === 'aapen')
  if (kan.length < arbeidssaker) throw new RangeError('too few cases that can be worked in')
  return {
    arbeidssaker: nummerert(arbeidssaker, (i) => {
      const sak = kan[Math.floor((i * kan.length) / arbeidssaker)]
      if (!sak) throw new RangeError('there is no such case')
      return begynnPaa(sak, i)
    }),
    lagets: alle.flatMap(({ nr, sakId }) => (nr < LAGETS ? [] : sakId)),
  }
}
