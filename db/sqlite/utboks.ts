import { asc, eq, isNull } from 'drizzle-orm'
import type { UtboksLager } from '../store/sak.ts'
import { utboks } from '../tabeller/sak.ts'
import type { Kobling } from './kobling.ts'

export function utbokslager(db: Kobling): UtboksLager {
  return {
    usendte: async (antall) =>
      db
        .select({
          id: utboks.id,
          sakId: utboks.sakId,
          type: utboks.type,
          mottaker: utboks.mottaker,
          data: utboks.data,
          opprettet: utboks.opprettet,
        })
        .from(utboks)
        .where(isNull(utboks.sendt))
        .orderBy(asc(utboks.opprettet), asc(utboks.id))
        .limit(antall)
        .all(),
    merkSendt: async (id, tid) => {
      db.update(utboks).set({ sendt: tid }).where(eq(utboks.id, id)).run()
    },
  }
}
