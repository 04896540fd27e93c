import { and, asc, between, eq, getTableColumns, sql } from 'drizzle-orm'
import { barn } from '../tables/folk.ts'
import { fravaer } from '../tables/fravaer.ts'
import { motedeltaker } from '../tables/mote.ts'
import { frist, hendelse, oppgave, sak, snapshot } from '../tables/sak.ts'
import { vedleggbruk } from '../tables/vedlegg.ts'
import type { Connection } from './connection.ts'

/** The ids of the first and the last case. */
type Grenser = { fra: string; til: string }

const p = sql.placeholder

/** Prepared when it is used first: a database may lack a table, and have all the others. */
function lazily<R>(prepare: () => { all(grenser: Grenser): R[] }): (grenser: Grenser) => R[] {
  let prepared: ReturnType<typeof prepare> | undefined
  return (grenser) => {
    prepared ??= prepare()
    return prepared.all(grenser)
  }
}

/** The readings of all that is stored of cases, each by itself, from one case to another. */
export function saksrader(db: Connection) {
  return {
    sak: lazily(() =>
      db
        .select({ sakId: sak.id, rad: sak })
        .from(sak)
        .where(between(sak.id, p('fra'), p('til')))
        .prepare(),
    ),
    /** The child's name, as the list is ordered by it. */
    barn: lazily(() =>
      db
        .select({ sakId: sak.id, sortNavn: barn.sortNavn })
        .from(sak)
        .innerJoin(barn, eq(barn.id, sak.barnId))
        .where(between(sak.id, p('fra'), p('til')))
        .prepare(),
    ),
    snapshot: lazily(() =>
      db
        .select()
        .from(snapshot)
        .where(between(snapshot.sakId, p('fra'), p('til')))
        .orderBy(asc(snapshot.sakId), asc(snapshot.om))
        .prepare(),
    ),
    hendelse: lazily(() =>
      db
        // As text: roles that are no JSON are to spoil nothing but their own event.
        .select({
          ...getTableColumns(hendelse),
          aktorRoller: sql<unknown>`${hendelse.aktorRoller}`,
        })
        .from(hendelse)
        .where(between(hendelse.sakId, p('fra'), p('til')))
        .orderBy(asc(hendelse.sakId), asc(hendelse.nr))
        .prepare(),
    ),
    frist: lazily(() =>
      db
        .select()
        .from(frist)
        .where(between(frist.sakId, p('fra'), p('til')))
        .orderBy(asc(frist.sakId), asc(frist.om), asc(frist.type))
        .prepare(),
    ),
    motedeltaker: lazily(() =>
      db
        .select()
        .from(motedeltaker)
        .where(between(motedeltaker.sakId, p('fra'), p('til')))
        .orderBy(asc(motedeltaker.sakId), asc(motedeltaker.om), asc(motedeltaker.plass))
        .prepare(),
    ),
    oppgave: lazily(() =>
      db
        .select()
        .from(oppgave)
        .where(between(oppgave.sakId, p('fra'), p('til')))
        .orderBy(asc(oppgave.sakId), asc(oppgave.om), asc(oppgave.slag), asc(oppgave.mottaker))
        .prepare(),
    ),
    vedleggbruk: lazily(() =>
      db
        .select()
        .from(vedleggbruk)
        .where(between(vedleggbruk.sakId, p('fra'), p('til')))
        .orderBy(asc(vedleggbruk.sakId), asc(vedleggbruk.vedlegg), asc(vedleggbruk.om))
        .prepare(),
    ),
    fravaer: lazily(() =>
      db
        .select({ sakId: sak.id, dag: fravaer })
        .from(sak)
        .innerJoin(fravaer, and(eq(fravaer.barnId, sak.barnId), eq(fravaer.arena, sak.arena)))
        .where(between(sak.id, p('fra'), p('til')))
        .orderBy(asc(sak.id), asc(fravaer.dato))
        .prepare(),
    ),
  }
}

export type Saksrader = ReturnType<typeof saksrader>
export type Sakstabell = keyof Saksrader
/** What was read of one case, table by table. */
export type Saksinnhold = { [T in Sakstabell]: ReturnType<Saksrader[T]> }
