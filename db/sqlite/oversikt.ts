import { and, asc, count, eq, inArray, lt, ne, sql } from 'drizzle-orm'
import type { Forfalte, Forfaltsporring, OversiktStore } from '../store/oversikt.ts'
import { barn, enhet } from '../tables/folk.ts'
import { sak } from '../tables/sak.ts'
import type { Connection } from './connection.ts'
import { tilListeRad } from './rows.ts'

/** `sakEnhet` has every column that is asked for here, so that counting reads no rows. */
const AAPEN = ne(sak.liv, 'lukket')

/** Counts over whole units, read off the index of the list. */
export function oversiktStore(db: Connection): OversiktStore {
  return {
    forfalte: async (sporring) => forfalte(db, sporring),
    holdere: async (enheter) =>
      db
        .select({ person: sak.stafettholder, trinn: sak.trinn, antall: count() })
        .from(sak)
        .where(and(inArray(sak.enhetId, enheter), AAPEN))
        .groupBy(sak.stafettholder, sak.trinn)
        .all(),
    enheter: async (enheter, per) =>
      db
        .select({
          enhetId: sak.enhetId,
          trinn: sak.trinn,
          antall: count(),
          forfalt: sql<number>`sum(${sak.sortDato} < ${per})`,
          tilbudt: count(sak.tilbudtTil),
        })
        .from(sak)
        .where(and(inArray(sak.enhetId, enheter), AAPEN))
        .groupBy(sak.enhetId, sak.trinn)
        .all(),
  }
}

function forfalte(db: Connection, { enheter, per, unntatt, antall }: Forfaltsporring): Forfalte {
  const disse = and(
    inArray(sak.enhetId, enheter),
    lt(sak.sortDato, per),
    ne(sak.stafettholder, unntatt),
    sql`${sak.tilbudtTil} is not ${unntatt}`,
    AAPEN,
  )
  const eldst = sql`min(${sak.sortDato}) over (partition by ${sak.stafettholder})`.as('eldst')
  const forste = db
    .select({
      id: sak.id,
      eldst,
      holder: sak.stafettholder,
      sortDato: sak.sortDato,
      sortNavn: sak.sortNavn,
    })
    .from(sak)
    .where(disse)
    .orderBy(asc(eldst), sak.stafettholder, sak.sortDato, sak.sortNavn, sak.id)
    .limit(antall)
    .as('forste')
  const rader = db
    .select({ sak, barn, enhetNavn: enhet.navn })
    .from(forste)
    .innerJoin(sak, eq(sak.id, forste.id))
    .innerJoin(barn, eq(barn.id, sak.barnId))
    .innerJoin(enhet, eq(enhet.id, sak.enhetId))
    // By the chosen few's own columns: by those of sak, SQLite would walk all of its index instead.
    .orderBy(
      asc(forste.eldst),
      asc(forste.holder),
      asc(forste.sortDato),
      asc(forste.sortNavn),
      asc(forste.id),
    )
    .all()
  const alle = db
    .select({ antall: count(), holdere: sql<number>`count(distinct ${sak.stafettholder})` })
    .from(sak)
    .where(disse)
    .get()
  return { rader: rader.map(tilListeRad), antall: alle?.antall ?? 0, holdere: alle?.holdere ?? 0 }
}
