import { and, eq, gt, lt, sql } from 'drizzle-orm'
import type { SesjonLager } from '../store/okt.ts'
import { sesjon } from '../tabeller/okt.ts'
import type { Kobling } from './kobling.ts'

const p = sql.placeholder

export function sesjonlager(db: Kobling): SesjonLager {
  const gyldig = db
    .select()
    .from(sesjon)
    .where(and(eq(sesjon.tokenHash, p('tokenHash')), gt(sesjon.utloper, p('naa'))))
    .prepare()

  return {
    opprett: async (ny) => {
      db.transaction((tx) => {
        tx.delete(sesjon).where(lt(sesjon.utloper, ny.opprettet)).run()
        tx.insert(sesjon).values(ny).run()
      })
    },
    finn: async (tokenHash, naa) => gyldig.get({ tokenHash, naa }),
    slett: async (tokenHash) => {
      db.delete(sesjon).where(eq(sesjon.tokenHash, tokenHash)).run()
    },
  }
}
