import { and, asc, between, eq, getTableColumns, gte, inArray, sql } from 'drizzle-orm'
import type { MoteStore, Motetid } from '../store/mote.ts'
import { motedeltaker } from '../tables/mote.ts'
import type { Connection } from './connection.ts'

const p = sql.placeholder

/** The columns of a meeting that has a time. */
const TID = {
  dato: sql<string>`${motedeltaker.dato}`,
  fra: sql<string>`${motedeltaker.fra}`,
  til: sql<string>`${motedeltaker.til}`,
}

export function moteStore(db: Connection): MoteStore {
  const { dato: _d, fra: _f, til: _t, ...resten } = getTableColumns(motedeltaker)
  const forEn = db
    .select({ ...resten, ...TID })
    .from(motedeltaker)
    .where(
      and(
        eq(motedeltaker.slag, p('slag')),
        eq(motedeltaker.hvem, p('hvem')),
        between(motedeltaker.dato, p('fra'), p('til')),
        inArray(motedeltaker.status, ['innkalt', 'holdt']),
      ),
    )
    .orderBy(asc(motedeltaker.dato), asc(motedeltaker.fra), asc(motedeltaker.om))
    .prepare()

  const finn = db
    .select()
    .from(motedeltaker)
    .where(
      and(
        eq(motedeltaker.om, p('om')),
        eq(motedeltaker.slag, p('slag')),
        eq(motedeltaker.hvem, p('hvem')),
      ),
    )
    .prepare()

  const innkalt = db
    .select()
    .from(motedeltaker)
    .where(
      and(
        eq(motedeltaker.slag, p('slag')),
        eq(motedeltaker.hvem, p('hvem')),
        eq(motedeltaker.status, 'innkalt'),
        gte(motedeltaker.dato, p('fra')),
      ),
    )
    .prepare()

  return {
    innkalt: async (slag, hvem, fra) => innkalt.all({ slag, hvem, fra }),
    finn: async (om, slag, hvem) => finn.get({ om, slag, hvem }),
    forPerson: async (hvem, fra, til): Promise<Motetid[]> =>
      forEn.all({ slag: 'ansatt', hvem, fra, til }),
  }
}
