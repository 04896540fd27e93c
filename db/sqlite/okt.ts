import { and, eq, gt, lt, sql } from 'drizzle-orm'
import type { Sesjon, SesjonStore } from '../store/okt.ts'
import { sesjon } from '../tables/okt.ts'
import type { Connection } from './connection.ts'
import type { HealthGuard } from './health.ts'

const p = sql.placeholder

export function sesjonStore(db: Connection, { guard }: HealthGuard): SesjonStore {
  const gyldig = db
    .select()
    .from(sesjon)
    .where(and(eq(sesjon.tokenHash, p('tokenHash')), gt(sesjon.utloper, p('naa'))))
    .prepare()
  const opprett = guard((ny: Sesjon) =>
    db.transaction((tx) => {
      tx.delete(sesjon).where(lt(sesjon.utloper, ny.opprettet)).run()
      tx.insert(sesjon).values(ny).run()
    }),
  )
  const slett = guard((tokenHash: string): void => {
    db.delete(sesjon).where(eq(sesjon.tokenHash, tokenHash)).run()
  })

  return {
    opprett: async (ny) => opprett(ny),
    finn: async (tokenHash, naa) => gyldig.get({ tokenHash, naa }),
    slett: async (tokenHash) => slett(tokenHash),
  }
}
