import { and, eq, gt, lt } from 'drizzle-orm'
import type { SesjonLager } from '../store/okt.ts'
import { sesjon } from '../tabeller/okt.ts'
import type { Kobling } from './kobling.ts'

export function sesjonlager(db: Kobling): SesjonLager {
  return {
    opprett: async (ny) => {
      db.transaction((tx) => {
        tx.delete(sesjon).where(lt(sesjon.utloper, ny.opprettet)).run()
        tx.insert(sesjon).values(ny).run()
      })
    },
    finn: async (tokenHash, naa) =>
      db
        .select()
        .from(sesjon)
        .where(and(eq(sesjon.tokenHash, tokenHash), gt(sesjon.utloper, naa)))
        .get(),
    slett: async (tokenHash) => {
      db.delete(sesjon).where(eq(sesjon.tokenHash, tokenHash)).run()
    },
  }
}
