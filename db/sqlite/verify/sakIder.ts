import { idReader } from '../alleSaker.ts'
import type { Connection } from '../connection.ts'
import { refusal } from './refusal.ts'

const PAGE_SIZE = 200

/** Where else the ids of cases stand when the list of them breaks off. */
const ELLERS = [
  'select id from sak not indexed',
  'select distinct sakId from snapshot',
  'select distinct sakId from hendelse',
]

/**
 * The ids of all cases, each once and so many at a time in order; past what is spoilt, from wherever
 * else they stand.
 */
export function* sakIder(db: Connection): Generator<string[]> {
  const sett = new Set<string>()
  const nye = (ider: Iterable<string>) => {
    const forst = [...ider].filter((id) => !sett.has(id)).sort()
    for (const id of forst) sett.add(id)
    return forst
  }
  let etter = ''
  for (;;) {
    const side = neste(db, etter)
    if (side?.length === 0) return
    const ider = nye(side ?? [])
    const siste = ider.at(-1)
    // An index that is out of order may lead round in a ring.
    if (siste === undefined || siste <= etter) break
    yield ider
    etter = siste
  }
  yield* bunter(nye(funnetEllers(db)))
}

/** Undefined where they cannot be read. */
function neste(db: Connection, etter: string): string[] | undefined {
  try {
    return idReader(db)(etter, PAGE_SIZE)
  } catch (feil) {
    refusal(feil)
    return undefined
  }
}

function funnetEllers(db: Connection): Set<string> {
  const ider = new Set<string>()
  for (const sql of ELLERS) {
    try {
      for (const id of db.$client.prepare<[], string>(sql).pluck().iterate()) ider.add(id)
    } catch (feil) {
      refusal(feil)
    }
  }
  return ider
}

function* bunter(ider: readonly string[]): Generator<string[]> {
  for (let fra = 0; fra < ider.length; fra += PAGE_SIZE) yield ider.slice(fra, fra + PAGE_SIZE)
}
