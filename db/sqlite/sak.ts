import { and, asc, eq, gte, lte, sql } from 'drizzle-orm'
import type { Arena } from '../../machines/roller.ts'
import type { LagretSak } from '../store/sak.ts'
import { frist, hendelse, sak, sakSnapshot } from '../tabeller/sak.ts'
import type { Kobling } from './kobling.ts'
import { tilHendelse, tilSakRad } from './rader.ts'

const p = sql.placeholder

/** Reading of single cases, their events and the deadlines. */
export function saksleser(db: Kobling) {
  const medSnapshot = () =>
    db
      .select({ sak, snapshot: sakSnapshot.data })
      .from(sak)
      .innerJoin(sakSnapshot, eq(sakSnapshot.sakId, sak.id))
  const paaId = medSnapshot()
    .where(eq(sak.id, p('id')))
    .prepare()
  const aktiv = medSnapshot()
    .where(and(eq(sak.barnId, p('barnId')), eq(sak.arena, p('arena')), sql`${sak.liv} <> 'lukket'`))
    .prepare()
  const hendelserFra = db
    .select()
    .from(hendelse)
    .where(and(eq(hendelse.sakId, p('sakId')), gte(hendelse.nr, p('fraNr'))))
    .orderBy(asc(hendelse.nr))
    .prepare()
  const forfalte = db
    .select()
    .from(frist)
    .where(lte(frist.forfaller, p('dato')))
    .orderBy(asc(frist.forfaller))
    .limit(p('antall'))
    .prepare()

  return {
    finnSak: async (id: string) => lagret(paaId.get({ id })),
    finnAktivSak: async (barnId: string, arena: Arena) => lagret(aktiv.get({ barnId, arena })),
    hendelser: async (sakId: string, fraNr = 1) =>
      hendelserFra.all({ sakId, fraNr }).map(tilHendelse),
    forfalteFrister: async (dato: string, antall: number) => forfalte.all({ dato, antall }),
  }
}

function lagret(
  rad: { sak: typeof sak.$inferSelect; snapshot: string } | undefined,
): LagretSak | undefined {
  return rad && { versjon: rad.sak.versjon, snapshot: rad.snapshot, sak: tilSakRad(rad.sak) }
}
