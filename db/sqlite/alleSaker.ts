import { asc, gt, sql } from 'drizzle-orm'
import type { SakMedAlt } from '../store/sak.ts'
import { sak } from '../tables/sak.ts'
import type { Connection } from './connection.ts'
import { saksleser } from './saksleser.ts'

const PAGE_SIZE = 200
const p = sql.placeholder

/** Every case in order of id, each with all that is stored about it at one moment. */
export function alleSaker(db: Connection): () => AsyncGenerator<SakMedAlt> {
  const readPage = pageReader(db)
  return async function* () {
    let etter = ''
    for (;;) {
      const page = readPage(etter, PAGE_SIZE)
      yield* page
      const siste = page.at(-1)
      if (siste === undefined) return
      etter = siste.sak.id
    }
  }
}

/** Prepares the reading of the cases after one, in order of id. */
export function pageReader(db: Connection): (etter: string, antall: number) => SakMedAlt[] {
  const ider = idReader(db)
  const les = saksleser(db)
  return db.$client.transaction((etter: string, antall: number) => {
    const saker = les(ider(etter, antall), (_tabell, feil) => {
      throw feil
    })
    // Every table was read. An event that is no JSON counts as missing, which the caller finds.
    return saker.map(({ lest }) => lest as SakMedAlt)
  })
}

/** Prepares the reading of the ids of cases after one, in order. */
export function idReader(db: Connection): (etter: string, antall: number) => string[] {
  const ider = db
    .select({ id: sak.id })
    .from(sak)
    .where(gt(sak.id, p('etter')))
    .orderBy(asc(sak.id))
    .limit(p('antall'))
    .prepare()
  return (etter, antall) => ider.all({ etter, antall }).map(({ id }) => id)
}
