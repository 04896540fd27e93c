import { and, asc, between, eq, gt, sql } from 'drizzle-orm'
import type { SakMedAlt } from '../store/sak.ts'
import { barn } from '../tables/folk.ts'
import { fravaer } from '../tables/fravaer.ts'
import { frist, hendelse, sak, snapshot } from '../tables/sak.ts'
import type { Connection } from './connection.ts'
import { sortDato, tilFravaer, tilHendelse, tilSakRad, tilSnapshot } from './rows.ts'

const PAGE_SIZE = 200
const p = sql.placeholder

const readable = sql`json_valid(${hendelse.data}) and json_valid(${hendelse.aktorRoller})`

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
  const saker = db
    .select({ sak, navn: barn.sortNavn })
    .from(sak)
    .leftJoin(barn, eq(barn.id, sak.barnId))
    .where(gt(sak.id, p('etter')))
    .orderBy(asc(sak.id))
    .limit(p('antall'))
    .prepare()
  const snapshots = db
    .select()
    .from(snapshot)
    .where(between(snapshot.sakId, p('fra'), p('til')))
    .orderBy(asc(snapshot.sakId), asc(snapshot.om))
    .prepare()
  const hendelser = db
    .select()
    .from(hendelse)
    // An event that cannot be read counts as missing, which the caller finds.
    .where(and(between(hendelse.sakId, p('fra'), p('til')), readable))
    .orderBy(asc(hendelse.sakId), asc(hendelse.nr))
    .prepare()
  const frister = db
    .select()
    .from(frist)
    .where(between(frist.sakId, p('fra'), p('til')))
    .orderBy(asc(frist.sakId), asc(frist.om), asc(frist.type))
    .prepare()

  const dager = db
    .select({ sakId: sak.id, dag: fravaer })
    .from(sak)
    .innerJoin(fravaer, and(eq(fravaer.barnId, sak.barnId), eq(fravaer.arena, sak.arena)))
    .where(between(sak.id, p('fra'), p('til')))
    .orderBy(asc(sak.id), asc(fravaer.dato))
    .prepare()

  return db.$client.transaction((etter: string, antall: number) => {
    const rader = saker.all({ etter, antall })
    const [forste] = rader
    const siste = rader.at(-1)
    if (forste === undefined || siste === undefined) return []
    const alle = new Map<string, SakMedAlt>()
    for (const { sak, navn } of rader) {
      alle.set(sak.id, {
        sak: tilSakRad(sak),
        nr: sak.versjon,
        snapshots: [],
        hendelser: [],
        frister: [],
        fravaer: [],
        rettPlass: sak.sortDato === sortDato(sak) && sak.sortNavn === navn,
      })
    }
    const grenser = { fra: forste.sak.id, til: siste.sak.id }
    for (const rad of snapshots.all(grenser)) {
      alle.get(rad.sakId)?.snapshots.push(tilSnapshot(rad))
    }
    for (const rad of hendelser.all(grenser)) alle.get(rad.sakId)?.hendelser.push(tilHendelse(rad))
    for (const { sakId, ...rad } of frister.all(grenser)) alle.get(sakId)?.frister.push(rad)
    for (const { sakId, dag } of dager.all(grenser)) alle.get(sakId)?.fravaer.push(tilFravaer(dag))
    return [...alle.values()]
  })
}
