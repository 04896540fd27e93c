import { sql } from 'drizzle-orm'
import type { Besluttet } from '../../machines/sak/konvolutt.ts'
import { canonical } from '../canonical.ts'
import { hendelse, hendelsesslag } from '../tables/sak.ts'
import type { Connection } from './connection.ts'
import { inserter } from './statements.ts'

const p = sql.placeholder

/** Appends events to a case, after number `nr`; `committed` is told when what was appended is kept. */
export type HendelseWriter = {
  append(sakId: string, nr: number, hendelser: readonly Besluttet[]): void
  committed(): void
}

/** Prepares the appending of events, each noted by its kind the first time. */
export function hendelseWriter(db: Connection): HendelseWriter {
  const ny = inserter(db, hendelse)
  const noterSlag = db
    .insert(hendelsesslag)
    .values({ type: p('type'), v: p('v') })
    .onConflictDoNothing()
    .prepare()
  const kjente = new Set(db.select().from(hendelsesslag).all().map(slagnavn))
  // Known only once the transaction is kept: one that is undone takes its notes with it.
  const notert = new Set<string>()

  return {
    append(sakId, etter, hendelser) {
      let nr = etter
      for (const h of hendelser) {
        const { id, type, v, om = null, aktor, skjedde, registrert, tilstand } = h
        nr += 1
        const hvem = { aktorId: aktor.id, aktorRoller: aktor.roller }
        const hva = { id, type, v, om, data: canonical(h.data), tilstand }
        ny({ sakId, nr, ...hva, ...hvem, skjedde, registrert })
        if (kjente.has(slagnavn(h))) continue
        noterSlag.run({ type, v })
        notert.add(slagnavn(h))
      }
    },
    committed() {
      for (const slag of notert) kjente.add(slag)
      notert.clear()
    },
  }
}

const slagnavn = ({ type, v }: { type: string; v: number }) => `${type} ${v}`
