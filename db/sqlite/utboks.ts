import { and, asc, desc, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import type { Paaminnelse, UtboksStore } from '../store/sak.ts'
import { utboks } from '../tables/sak.ts'
import type { Connection } from './connection.ts'
import type { HealthGuard } from './health.ts'

const p = sql.placeholder

/** The key of a reminder is the case and the day, so that the table keeps it at one. */
const paaminnelseId = (sakId: string, dato: string) => `paaminnelse ${sakId} ${dato}`
const MELDING = {
  id: utboks.id,
  sakId: utboks.sakId,
  type: utboks.type,
  mottaker: utboks.mottaker,
  data: utboks.data,
  opprettet: utboks.opprettet,
}
/** After every date. */
const SLUTT = '~'

export function utboksStore(db: Connection, { guard }: HealthGuard): UtboksStore {
  const minn = guard(({ sakId, mottaker, fra, dato }: Paaminnelse, tid: string): void => {
    const rad = { sakId, type: 'paaminnelse', mottaker, data: { fra, dato }, opprettet: tid }
    db.insert(utboks)
      .values({ id: paaminnelseId(sakId, dato), ...rad, sendt: null })
      .onConflictDoNothing()
      .run()
  })
  const finnSist = db
    .select({ mottaker: utboks.mottaker, data: utboks.data })
    .from(utboks)
    .where(and(gt(utboks.id, p('fra')), lt(utboks.id, p('til'))))
    .orderBy(desc(utboks.id))
    .limit(1)
    .prepare()
  const sist = (sakId: string): Paaminnelse | undefined => {
    const rad = finnSist.get({
      fra: paaminnelseId(sakId, ''),
      til: paaminnelseId(sakId, SLUTT),
    })
    const { fra = '', dato = '' } = rad?.data ?? {}
    return rad && { sakId, mottaker: rad.mottaker, fra, dato }
  }

  return {
    usendte: async (antall) =>
      db
        .select(MELDING)
        .from(utboks)
        .where(isNull(utboks.sendt))
        .orderBy(asc(utboks.opprettet), asc(utboks.id))
        .limit(antall)
        .all(),
    usendteI: async (sakId) =>
      db
        .select(MELDING)
        .from(utboks)
        .where(and(isNull(utboks.sendt), eq(utboks.sakId, sakId)))
        .all(),
    minn,
    sistMinnet: async (sakIder) =>
      new Map(sakIder.flatMap((id) => sist(id) ?? []).map((en) => [en.sakId, en])),
  }
}
