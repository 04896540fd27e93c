import { sql } from 'drizzle-orm'
import { LagringsFeil } from '../feil.ts'
import type { Lesing, LesingStore } from '../store/okt.ts'
import { lesing } from '../tables/okt.ts'
import type { Connection } from './connection.ts'
import type { HealthGuard } from './health.ts'
import { isBusy } from './patience.ts'

const WRITE_AFTER_MS = 250
const MAX_WAITING = 100_000
const p = sql.placeholder

/** Gathers the access trace and writes it a few times a second, so that a read needs no sync. */
export function lesingStore(db: Connection, health: HealthGuard): LesingStore & { close(): void } {
  let waiting: Lesing[] = []
  let timer: NodeJS.Timeout | undefined
  const ny = db
    .insert(lesing)
    .values({
      personId: p('personId'),
      sakId: p('sakId'),
      barnId: p('barnId'),
      hva: p('hva'),
      tid: p('tid'),
    })
    .prepare()
  const transaction = db.$client.transaction((rader: Lesing[]) => {
    for (const rad of rader) ny.run(rad)
  })

  function writeAll(): void {
    transaction.immediate(waiting)
    waiting = []
    health.succeeded()
  }

  function write(): void {
    timer = undefined
    try {
      writeAll()
    } catch (feil) {
      // The lines wait for better times, or until another program lets go of the file.
      if (!isBusy(feil)) health.failed(feil)
      timer = setTimeout(write, WRITE_AFTER_MS)
    }
  }

  return {
    logg(lesinger) {
      if (waiting.length + lesinger.length > MAX_WAITING) {
        throw new LagringsFeil('lesesporet er fullt', undefined)
      }
      waiting.push(...lesinger)
      timer ??= setTimeout(write, WRITE_AFTER_MS)
    },
    close() {
      clearTimeout(timer)
      writeAll()
    },
  }
}
