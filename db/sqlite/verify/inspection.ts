import type { Funn, Inspection } from '../../store/inspection.ts'
import type { Connection } from '../connection.ts'
import { migratedInMemory, requireMigrated } from '../migrate.ts'
import { acknowledged } from '../promised.ts'
import { findings } from './findings.ts'
import { connectReadonly } from './readonly.ts'
import { refusal } from './refusal.ts'
import { sakerSomLest } from './saker.ts'

/**
 * Opens a database to look at all of it, and changes nothing.
 * @throws {DatabaseFeil} where it cannot be read, is no database, or is of another version
 */
export async function inspectSqlite(fil: string): Promise<Inspection> {
  // Read before the database: a server beside may write to both in between.
  const kvittert = acknowledged(fil)
  const { db, close } = await connectReadonly(fil)
  try {
    const ulest = unreadVersion(db, fil)
    const ventet = migratedInMemory()
    return {
      *funn(kjenner) {
        yield* ulest
        yield* findings(db.$client, { ventet: ventet.$client, kvittert, kjenner })
      },
      alleSaker: sakerSomLest(db),
      close: async () => {
        ventet.$client.close()
        await close()
      },
    }
  } catch (feil) {
    await close()
    throw feil
  }
}

/** Throws `DatabaseFeil` where it is of another version; what cannot be read of that is a finding. */
function unreadVersion(db: Connection, fil: string): Funn[] {
  try {
    requireMigrated(db, fil)
    return []
  } catch (feil) {
    return [{ slag: 'ulest', hva: '__drizzle_migrations', kode: refusal(feil) }]
  }
}
