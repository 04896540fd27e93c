import { and, eq, sql } from 'drizzle-orm'
import type { FristRad } from '../store/commit.ts'
import { frist } from '../tabeller/sak.ts'
import type { Kobling } from './kobling.ts'
import { innsetter, oppdaterer } from './setning.ts'

const p = sql.placeholder

/** Makes the case's stored deadlines the given ones, touching only rows that differ. */
export function fristskriver(db: Kobling): (sakId: string, frister: FristRad[]) => void {
  const lagrede = db
    .select({ type: frist.type, forfaller: frist.forfaller, hendelse: frist.hendelse })
    .from(frist)
    .where(eq(frist.sakId, p('sakId')))
    .prepare()
  const ny = innsetter(db, frist)
  const endre = oppdaterer(db, frist, ['sakId', 'type'], ['forfaller', 'hendelse'])
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
