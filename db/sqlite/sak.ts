import { and, asc, eq, lte, sql } from 'drizzle-orm'
import type { Arena } from '../../machines/roller.ts'
import type { ForfaltFrist, LagretSak } from '../store/sak.ts'
import { frist, sak, snapshot } from '../tables/sak.ts'
import { erAktiv } from './aktiv.ts'
import type { Connection } from './connection.ts'
import { hendelsesleser } from './hendelser.ts'
import { tilSakRad, tilSnapshot } from './rows.ts'

const p = sql.placeholder

/** Reading of single cases, their events and the deadlines. */
export function sakReader(db: Connection) {
  const paaId = db
    .select()
    .from(sak)
    .where(eq(sak.id, p('id')))
    .prepare()
  const aktiv = db.select().from(sak).where(erAktiv).prepare()
  const lukkede = db
    .select()
    .from(sak)
    .where(and(eq(sak.barnId, p('barnId')), eq(sak.arena, p('arena')), eq(sak.liv, 'lukket')))
    .prepare()
  const deler = db
    .select({ nr: sak.versjon, del: snapshot })
    .from(sak)
    .innerJoin(snapshot, eq(snapshot.sakId, sak.id))
    .where(eq(sak.id, p('id')))
    .prepare()
  const forfalte = db
    .select()
    .from(frist)
    .where(
      and(
        lte(frist.forfaller, p('dato')),
        sql`(${frist.forfaller}, ${frist.sakId}, ${frist.om}, ${frist.type}) > (${p('forfaller')}, ${p('sakId')}, ${p('om')}, ${p('type')})`,
      ),
    )
    .orderBy(asc(frist.forfaller), asc(frist.sakId), asc(frist.om), asc(frist.type))
    .limit(p('antall'))
    .prepare()

  return {
    finnSak: async (id: string) => paaId.all({ id }).map(lagret)[0],
    finnAktivSak: async (barnId: string, arena: Arena) =>
      aktiv.all({ barnId, arena }).map(lagret)[0],
    lukkedeSaker: async (barnId: string, arena: Arena) =>
      lukkede.all({ barnId, arena }).map(lagret),
    deler: async (id: string) => {
      const rader = deler.all({ id })
      const [forste] = rader
      return forste && { nr: forste.nr, deler: rader.map(({ del }) => tilSnapshot(del)) }
    },
    ...hendelsesleser(db),
    forfalteFrister: async (dato: string, antall: number, etter?: ForfaltFrist) => {
      const { forfaller = '', sakId = '', om = '', type = '' } = etter ?? {}
      return forfalte.all({ dato, antall, forfaller, sakId, om, type })
    },
  }
}

const lagret = (rad: typeof sak.$inferSelect): LagretSak => ({
  nr: rad.versjon,
  sak: tilSakRad(rad),
})
