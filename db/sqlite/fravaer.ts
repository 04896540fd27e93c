import { and, asc, eq, gte, sql } from 'drizzle-orm'
import type { FravaerLager, FravaerRad } from '../store/fravaer.ts'
import { fravaer } from '../tabeller/fravaer.ts'
import { fravaerskriver } from './fravaerskriver.ts'
import type { Kobling } from './kobling.ts'

const p = sql.placeholder

export function fravaerlager(db: Kobling): FravaerLager {
  const forBarn = db
    .select({
      barnId: fravaer.barnId,
      dato: fravaer.dato,
      art: fravaer.art,
      aarsak: fravaer.aarsak,
      timer: fravaer.timer,
    })
    .from(fravaer)
    .where(and(eq(fravaer.barnId, p('barnId')), gte(fravaer.dato, p('fra'))))
    .orderBy(asc(fravaer.dato))
    .prepare()
  const skriv = fravaerskriver(db)
  const skrivAlle = db.$client.transaction((rader: FravaerRad[], importId: string) => {
    const gjort = rader.map((rad) => skriv({ ...rad, importId }))
    return {
      nye: gjort.filter((g) => g === 'ny').length,
      endrede: gjort.filter((g) => g === 'endret').length,
    }
  })

  return {
    forBarn: async (barnId, fra = '') => forBarn.all({ barnId, fra }),
    lagre: async (rader, importId) => skrivAlle.immediate(rader, importId),
  }
}
