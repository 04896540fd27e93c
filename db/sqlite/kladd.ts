import { randomBytes } from 'node:crypto'
import { and, asc, count, eq, inArray, lt, or, sql } from 'drizzle-orm'
import type { Kladd, Kladdlagring, KladdStore } from '../store/kladd.ts'
import { kladd, kladdhemmelighet } from '../tables/kladd.ts'
import { kommando } from '../tables/sak.ts'
import type { Connection } from './connection.ts'
import type { HealthGuard } from './health.ts'

/** The table holds one row. */
const ENESTE = 1

export function kladdStore(db: Connection, { guard }: HealthGuard): KladdStore {
  const denne = (personId: string, navn: string) =>
    and(eq(kladd.personId, personId), eq(kladd.navn, navn))
  const finn = (personId: string, navn: string) =>
    db.select().from(kladd).where(denne(personId, navn)).get()
  const antallTil = (personId: string) =>
    db.select({ n: count() }).from(kladd).where(eq(kladd.personId, personId)).get()?.n ?? 0

  const lagre = guard((ny: Kladd, sett: string | null, mest: number) =>
    db.transaction((): Kladdlagring => {
      const { personId, navn, data, ...resten } = ny
      const der = finn(personId, navn)
      if (der && der.versjon !== sett && der.data !== data) return { outcome: 'nyere', kladd: der }
      if (!der && antallTil(personId) >= mest) return { outcome: 'fullt' }
      db.insert(kladd)
        .values(ny)
        .onConflictDoUpdate({
          target: [kladd.personId, kladd.navn],
          set: { data, ...resten },
        })
        .run()
      return { outcome: 'lagret' }
    }),
  )
  const slett = guard((personId: string, navn: string): void => {
    db.delete(kladd).where(denne(personId, navn)).run()
  })
  const rydd = guard((foer: string, antall: number): number => {
    const sendt = db.select({ id: kommando.id }).from(kommando)
    const ferdige = db
      .select({ rad: sql`${kladd}.rowid` })
      .from(kladd)
      .where(or(lt(kladd.endret, foer), inArray(kladd.kommandoId, sendt)))
      .limit(antall)
    return db.delete(kladd).where(inArray(sql`rowid`, ferdige)).run().changes
  })
  const hemmelighet = guard((): string => {
    const verdi = randomBytes(32).toString('base64url')
    db.insert(kladdhemmelighet).values({ id: ENESTE, verdi }).onConflictDoNothing().run()
    return db.select().from(kladdhemmelighet).get()?.verdi ?? verdi
  })
  return {
    finn: async (personId, navn) => finn(personId, navn),
    navn: async (personId) =>
      db
        .select({ navn: kladd.navn })
        .from(kladd)
        .where(eq(kladd.personId, personId))
        .orderBy(asc(kladd.navn))
        .all()
        .map(({ navn }) => navn),
    lagre,
    slett,
    rydd,
    hemmelighet: async () =>
      db.select().from(kladdhemmelighet).get()?.verdi ?? (await hemmelighet()),
  }
}
