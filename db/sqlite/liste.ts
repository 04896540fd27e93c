import type { SQL } from 'drizzle-orm'
import { and, eq, sql } from 'drizzle-orm'
import type { Cursor, SakListe, SakSporring } from '../store/sak.ts'
import { barn, enhet } from '../tables/folk.ts'
import { sak } from '../tables/sak.ts'
import type { Connection } from './connection.ts'
import { listConditions } from './listConditions.ts'
import { tilListeRad } from './rows.ts'

const COUNT_LIMIT = 500
/**
 * One page of cases. Each way in which a case may be visible is a branch whose
 * rows an index gives in the list's order, no row in two branches; SQLite merges
 * them and stops when the page is full. So the work grows with the page and the
 * number of branches, not with the number of cases.
 */
export function listSaker(db: Connection, { synlighet, filter, side }: SakSporring): SakListe {
  const { branches, condition, visible } = listConditions(db, synlighet, filter)
  const etter = afterCursor(db, side.etter, visible)
  const alle = (ekstra?: SQL) =>
    sql.join(
      branches.map((branch) =>
        db
          .select({ id: sak.id, sortDato: sak.sortDato, sortNavn: sak.sortNavn })
          .from(sak)
          .where(and(branch, condition, ekstra))
          .getSQL(),
      ),
      sql` union all `,
    )
  const paaSiden = sql`(${alle(etter)} order by sortDato, sortNavn, id limit ${side.antall + 1})`

  const rader = db
    .select({ sak, barn, enhetNavn: enhet.navn })
    .from(sql`${paaSiden} as side`)
    .innerJoin(sak, eq(sak.id, sql`side.id`))
    .innerJoin(barn, eq(barn.id, sak.barnId))
    .innerJoin(enhet, eq(enhet.id, sak.enhetId))
    // By the page's own columns: by those of sak, SQLite would walk all of its index instead.
    .orderBy(sql`side.sortDato, side.sortNavn, side.id`)
    .all()
  const { antall } = db.get<{ antall: number }>(
    sql`select count(*) as antall from (${alle()} limit ${COUNT_LIMIT})`,
  )

  const vises = rader.slice(0, side.antall)
  const siste = vises.at(-1)?.sak
  const flere = rader.length > vises.length && siste !== undefined
  return {
    rader: vises.map(tilListeRad),
    ...(flere && { neste: { dato: siste.sortDato, sakId: siste.id } }),
    antall,
  }
}

/** The place after a case that the asker may see; any other id says nothing of what bears it. */
function afterCursor(
  db: Connection,
  cursor: Cursor | undefined,
  visible: SQL | undefined,
): SQL | undefined {
  if (cursor === undefined) return undefined
  const { dato, sakId } = cursor
  const rad = db
    .select({ sortNavn: sak.sortNavn })
    .from(sak)
    .where(and(eq(sak.id, sakId), visible))
    .get()
  return sql`(${sak.sortDato}, ${sak.sortNavn}, ${sak.id}) > (${dato}, ${rad?.sortNavn ?? ''}, ${sakId})`
}
