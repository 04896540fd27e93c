import { and, asc, eq, gte, lte, sql } from 'drizzle-orm'
import type { Arena } from '../../machines/roller.ts'
import type { ForfaltFrist, LagretSak } from '../store/sak.ts'
import { frist, hendelse, sak, sakSnapshot } from '../tables/sak.ts'
import { erAktiv } from './aktiv.ts'
import type { Connection } from './connection.ts'
import { tilHendelse, tilSakRad } from './rows.ts'

const p = sql.placeholder

/** Reading of single cases, their events and the deadlines. */
export function sakReader(db: Connection) {
  const medSnapshot = () =>
    db
      .select({ sak, snapshot: sakSnapshot.data })
      .from(sak)
      .innerJoin(sakSnapshot, eq(sakSnapshot.sakId, sak.id))
  const paaId = medSnapshot()
    .where(eq(sak.id, p('id')))
    .prepare()
  const aktiv = medSnapshot().where(erAktiv).prepare()
  const hendelserFra = db
    .select()
    .from(hendelse)
    .where(and(eq(hendelse.sakId, p('sakId')), gte(hendelse.nr, p('fraNr'))))
    .orderBy(asc(hendelse.nr))
    .prepare()
  const forfalte = db
    .select()
    .from(frist)
    .where(
      and(
        lte(frist.forfaller, p('dato')),
        sql`(${frist.forfaller}, ${frist.sakId}, ${frist.type}) > (${p('forfaller')}, ${p('sakId')}, ${p('type')})`,
      ),
    )
    .orderBy(asc(frist.forfaller), asc(frist.sakId), asc(frist.type))
    .limit(p('antall'))
    .prepare()

  return {
    finnSak: async (id: string) => lagret(paaId.get({ id })),
    finnAktivSak: async (barnId: string, arena: Arena) => lagret(aktiv.get({ barnId, arena })),
    hendelser: async (sakId: string, fraNr = 1) =>
      hendelserFra.all({ sakId, fraNr }).map(tilHendelse),
    forfalteFrister: async (dato: string, antall: number, etter?: ForfaltFrist) => {
      const { forfaller = '', sakId = '', type = '' } = etter ?? {}
      return forfalte.all({ dato, antall, forfaller, sakId, type })
    },
  }
}

function lagret(
  rad: { sak: typeof sak.$inferSelect; snapshot: string } | undefined,
): LagretSak | undefined {
  return rad && { versjon: rad.sak.versjon, snapshot: rad.snapshot, sak: tilSakRad(rad.sak) }
}
