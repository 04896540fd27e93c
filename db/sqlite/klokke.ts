import { desc, sql } from 'drizzle-orm'
import type { KlokkeStore } from '../store/klokke.ts'
import { klokke } from '../tables/klokke.ts'
import { hendelse } from '../tables/sak.ts'
import type { Connection } from './connection.ts'
import type { HealthGuard } from './health.ts'

/** The table holds one row. */
const ENESTE = 1

export function klokkeStore(db: Connection, { guard }: HealthGuard): KlokkeStore {
  const notert = db.select().from(klokke).prepare()
  const nyeste = db
    .select({ registrert: hendelse.registrert })
    .from(hendelse)
    .orderBy(desc(sql`rowid`))
    .limit(1)
    .prepare()
  const noter = guard((sist: string): void => {
    db.insert(klokke)
      .values({ id: ENESTE, sist })
      .onConflictDoUpdate({ target: klokke.id, set: { sist } })
      .run()
  })
  return {
    sist: async () => notert.get()?.sist ?? nyeste.get()?.registrert,
    noter,
  }
}
