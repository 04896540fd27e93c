import { and, asc, eq, sql } from 'drizzle-orm'
import type { FravaerRad, FravaerStore } from '../store/fravaer.ts'
import { fravaer } from '../tables/fravaer.ts'
import { aktivReader } from './aktiv.ts'
import type { Connection } from './connection.ts'
import { fravaerWriter } from './fravaerWriter.ts'
import type { HealthGuard } from './health.ts'
import { tilFravaer } from './rows.ts'

const p = sql.placeholder

type BarnIArena = Pick<FravaerRad, 'barnId' | 'arena'>

export function fravaerStore(db: Connection, { guard }: HealthGuard): FravaerStore {
  const dager = dagReader(db)
  const finnAktiv = aktivReader(db)
  const skriv = fravaerWriter(db)
  const skrivAlle = db.$client.transaction((rader: FravaerRad[], registrert: string) => {
    const harSak = new Set(rader.filter((rad) => finnAktiv(rad)).map(({ barnId }) => barnId))
    const gjort = rader
      .filter(({ barnId }) => !harSak.has(barnId))
      .map((rad) => skriv({ ...rad, registrert }))
    return {
      nye: gjort.filter((g) => g === 'ny').length,
      endrede: gjort.filter((g) => g === 'endret').length,
      harSak: [...harSak],
    }
  })
  const lagre = guard(skrivAlle.immediate)

  return {
    forBarn: async (barn) => dager(barn),
    lagre: async (rader, registrert) => lagre(rader, registrert),
  }
}

/** Prepares the look-up of a child's days, in order of date. */
export function dagReader(db: Connection): (barn: BarnIArena) => FravaerRad[] {
  const les = db
    .select()
    .from(fravaer)
    .where(and(eq(fravaer.barnId, p('barnId')), eq(fravaer.arena, p('arena'))))
    .orderBy(asc(fravaer.dato))
    .prepare()
  return ({ barnId, arena }) => les.all({ barnId, arena }).map(tilFravaer)
}
