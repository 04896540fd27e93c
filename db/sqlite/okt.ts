import { and, eq, gt, lt, sql } from 'drizzle-orm'
import type { Sesjon, SesjonLager } from '../store/okt.ts'
import { sesjon } from '../tabeller/okt.ts'
import type { Helsevakt } from './helse.ts'
import type { Kobling } from './kobling.ts'

const p = sql.placeholder

export function sesjonlager(db: Kobling, { vokt }: Helsevakt): SesjonLager {
  const gyldig = db
    .select()
    .from(sesjon)
    .where(and(eq(sesjon.tokenHash, p('tokenHash')), gt(sesjon.utloper, p('naa'))))
    .prepare()
  const opprett = vokt((ny: Sesjon) =>
    db.transaction((tx) => {
      tx.delete(sesjon).where(lt(sesjon.utloper, ny.opprettet)).run()
      tx.insert(sesjon).values(ny).run()
    }),
  )
  const slett = vokt((tokenHash: string): void => {
    db.delete(sesjon).where(eq(sesjon.tokenHash, tokenHash)).run()
  })

  return {
    opprett: async (ny) => opprett(ny),
    finn: async (tokenHash, naa) => gyldig.get({ tokenHash, naa }),
    slett: async (tokenHash) => slett(tokenHash),
  }
}
