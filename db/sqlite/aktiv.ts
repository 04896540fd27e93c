import { and, eq, sql } from 'drizzle-orm'
import type { SakRad } from '../store/commit.ts'
import { sak } from '../tables/sak.ts'
import type { Connection } from './connection.ts'

const p = sql.placeholder

/** The child's one active case in an arena, as `sakEnAktiv` keeps it one. */
export const erAktiv = and(
  eq(sak.barnId, p('barnId')),
  eq(sak.arena, p('arena')),
  sql`${sak.liv} <> 'lukket'`,
)

/** Prepares the look-up of the id of that case, for use inside a transaction. */
export function aktivReader(db: Connection) {
  const finn = db.select({ id: sak.id }).from(sak).where(erAktiv).prepare()
  return ({ barnId, arena }: Pick<SakRad, 'barnId' | 'arena'>): string | undefined =>
    finn.get({ barnId, arena })?.id
}
