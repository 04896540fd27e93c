import { eq } from 'drizzle-orm'
import type { KalenderStore } from '../store/kalender.ts'
import { kalender } from '../tables/kalender.ts'
import type { Connection } from './connection.ts'
import type { HealthGuard } from './health.ts'

export function kalenderStore(db: Connection, { guard }: HealthGuard): KalenderStore {
  const til = (personId: string) => eq(kalender.personId, personId)
  const gi = guard((ny: typeof kalender.$inferInsert): void => {
    const { personId: _, ...resten } = ny
    db.insert(kalender)
      .values(ny)
      .onConflictDoUpdate({ target: kalender.personId, set: resten })
      .run()
  })
  const ta = guard((personId: string): void => {
    db.delete(kalender).where(til(personId)).run()
  })

  return {
    laget: async (personId) => db.select().from(kalender).where(til(personId)).get()?.opprettet,
    gi: async (personId, hemmelighetHash, opprettet) =>
      gi({ personId, hemmelighetHash, opprettet }),
    ta: async (personId) => ta(personId),
    eier: async (hash) =>
      db.select().from(kalender).where(eq(kalender.hemmelighetHash, hash)).get()?.personId,
  }
}
