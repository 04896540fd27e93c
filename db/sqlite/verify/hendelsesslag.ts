import type Database from 'better-sqlite3'
import type { Funn } from '../../store/inspection.ts'

type Slag = { type: string; v: number }

/**
 * The kinds of events that the database says it holds, against those that it does hold and those that
 * are known: an older program goes by them when it says that it cannot open the database.
 */
export function* hendelsesslag(
  db: Database.Database,
  kjenner: (type: string, v: number) => boolean,
): Generator<Funn> {
  const noterte = db.prepare<[], Slag>('select type, v from hendelsesslag').all()
  const ukjente = noterte.filter(({ type, v }) => !kjenner(type, v))
  if (ukjente.length > 0) yield { slag: 'ukjenteSlag', antall: ukjente.length }
  const unoterte = db.prepare<[], { sakId: string; nr: number }>(
    `select sakId, min(nr) as nr from hendelse
      where not exists (select 1 from hendelsesslag as s where s.type = hendelse.type and s.v = hendelse.v)
      group by type, v order by sakId, nr`,
  )
  for (const forste of unoterte.iterate()) yield { slag: 'slagIkkeNotert', ...forste }
}
