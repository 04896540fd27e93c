import { and, count, eq, inArray, lt, notExists, sql } from 'drizzle-orm'
import type { Vedlegg, VedleggStore } from '../store/vedlegg.ts'
import { vedlegg, vedleggbruk } from '../tables/vedlegg.ts'
import type { Connection } from './connection.ts'
import type { HealthGuard } from './health.ts'

export function vedleggStore(db: Connection, { guard }: HealthGuard): VedleggStore {
  const dette = ({ sakId, id }: Pick<Vedlegg, 'sakId' | 'id'>) =>
    and(eq(vedlegg.sakId, sakId), eq(vedlegg.id, id))
  const ubrukt = notExists(
    db
      .select({ en: sql`1` })
      .from(vedleggbruk)
      .where(and(eq(vedleggbruk.sakId, vedlegg.sakId), eq(vedleggbruk.vedlegg, vedlegg.id))),
  )
  const usendteFra = (person: string) =>
    db
      .select({ n: count() })
      .from(vedlegg)
      .where(and(eq(vedlegg.lastetOppAv, person), ubrukt))
      .get()?.n ?? 0
  const lagre = guard((nytt: Vedlegg, mest: number) =>
    db.transaction(() => {
      const { lastetOpp } = nytt
      const der = db.update(vedlegg).set({ lastetOpp }).where(dette(nytt)).run()
      if (der.changes > 0) return 'lagret'
      if (usendteFra(nytt.lastetOppAv) >= mest) return 'fullt'
      db.insert(vedlegg).values(nytt).run()
      return 'lagret'
    }),
  )
  const rydd = guard((foer: string, antall: number): number => {
    const borte = db
      .select({ rad: sql`${vedlegg}.rowid` })
      .from(vedlegg)
      .where(and(lt(vedlegg.lastetOpp, foer), ubrukt))
      .limit(antall)
    return db.delete(vedlegg).where(inArray(sql`rowid`, borte)).run().changes
  })
  return {
    lagre,
    finn: async (sakId, id) => db.select().from(vedlegg).where(dette({ sakId, id })).get(),
    rydd,
  }
}
