import { and, eq, sql } from 'drizzle-orm'
import type { FristRad } from '../store/commit.ts'
import { frist } from '../tables/sak.ts'
import type { Connection } from './connection.ts'
import { inserter, updater } from './statements.ts'

const p = sql.placeholder

/** Makes the case's stored deadlines the given ones, touching only rows that differ. */
export function fristWriter(db: Connection): (sakId: string, frister: FristRad[]) => void {
  const lagrede = db
    .select({ type: frist.type, forfaller: frist.forfaller, hendelse: frist.hendelse })
    .from(frist)
    .where(eq(frist.sakId, p('sakId')))
    .prepare()
  const ny = inserter(db, frist)
  const endre = updater(db, frist, ['sakId', 'type'], ['forfaller', 'hendelse'])
  const slett = db
    .delete(frist)
    .where(and(eq(frist.sakId, p('sakId')), eq(frist.type, p('type'))))
    .prepare()

  return (sakId, frister) => {
    const naa = lagrede.all({ sakId })
    for (const onsket of frister) {
      const rad = naa.find(({ type }) => type === onsket.type)
      if (rad === undefined) ny({ sakId, ...onsket })
      else if (rad.forfaller !== onsket.forfaller || rad.hendelse !== onsket.hendelse) {
        endre({ sakId, ...onsket })
      }
    }
    for (const { type } of naa) {
      if (!frister.some((onsket) => onsket.type === type)) slett.run({ sakId, type })
    }
  }
}
