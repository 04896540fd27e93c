import { and, asc, eq, sql } from 'drizzle-orm'
import type { FravaerLager, FravaerRad } from '../store/fravaer.ts'
import { fravaer } from '../tabeller/fravaer.ts'
import { aktivleser } from './aktiv.ts'
import { fravaerskriver } from './fravaerskriver.ts'
import type { Helsevakt } from './helse.ts'
import type { Kobling } from './kobling.ts'
import { tilFravaer } from './rader.ts'

const p = sql.placeholder

type BarnIArena = Pick<FravaerRad, 'barnId' | 'arena'>

export function fravaerlager(db: Kobling, { vokt }: Helsevakt): FravaerLager {
  const dager = dagleser(db)
  const finnAktiv = aktivleser(db)
  const skriv = fravaerskriver(db)
  const skrivAlle = db.$client.transaction((rader: FravaerRad[], importId: string) => {
    const harSak = new Set(rader.filter((rad) => finnAktiv(rad)).map(({ barnId }) => barnId))
    const gjort = rader
      .filter(({ barnId }) => !harSak.has(barnId))
      .map((rad) => skriv({ ...rad, importId }))
    return {
      nye: gjort.filter((g) => g === 'ny').length,
      endrede: gjort.filter((g) => g === 'endret').length,
      harSak: [...harSak],
    }
  })
  const lagre = vokt(skrivAlle.immediate)

  return {
    forBarn: async (barn) => dager(barn),
    lagre: async (rader, importId) => lagre(rader, importId),
  }
}

/** Prepares the look-up of a child's days, in order of date. */
export function dagleser(db: Kobling): (barn: BarnIArena) => FravaerRad[] {
  const les = db
    .select()
    .from(fravaer)
    .where(and(eq(fravaer.barnId, p('barnId')), eq(fravaer.arena, p('arena'))))
    .orderBy(asc(fravaer.dato))
    .prepare()
  return ({ barnId, arena }) => les.all({ barnId, arena }).map(tilFravaer)
}
