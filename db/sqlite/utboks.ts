import { asc, eq, isNull } from 'drizzle-orm'
import type { UtboksStore } from '../store/sak.ts'
import { utboks } from '../tables/sak.ts'
import type { Connection } from './connection.ts'

export function utboksStore(db: Connection): UtboksStore {
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
