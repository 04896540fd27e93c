import { sql } from 'drizzle-orm'
import type { Besluttet } from '../../machines/sak/konvolutt.ts'
import { canonical } from '../canonical.ts'
import { hendelse, hendelsesslag } from '../tables/sak.ts'
import type { Connection } from './connection.ts'
import { inserter } from './statements.ts'

const p = sql.placeholder

/** Appends events to a case, after number `nr`. */
export function hendelseWriter(
  db: Connection,
): (sakId: string, nr: number, hendelser: readonly Besluttet[]) => void {
  const ny = inserter(db, hendelse)
  const noterSlag = db
    .insert(hendelsesslag)
    .values({ type: p('type'), v: p('v') })
    .onConflictDoNothing()
    .prepare()

  return (sakId, etter, hendelser) => {
    let nr = etter
    for (const {
      id,
      type,
      v,
      om = null,
      data,
      aktor,
      skjedde,
      registrert,
      tilstand,
    } of hendelser) {
      nr += 1
      const hvem = { aktorId: aktor.id, aktorRoller: aktor.roller }
      const hva = { id, type, v, om, data: canonical(data), tilstand }
      ny({ sakId, nr, ...hva, ...hvem, skjedde, registrert })
      noterSlag.run({ type, v })
    }
  }
}
