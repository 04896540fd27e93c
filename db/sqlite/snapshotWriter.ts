import { sql } from 'drizzle-orm'
import type { SnapshotRad } from '../store/commit.ts'
import { snapshot } from '../tables/sak.ts'
import type { Connection } from './connection.ts'

const p = sql.placeholder

/** Writes parts of a case over what stood there. */
export function snapshotWriter(
  db: Connection,
): (sakId: string, deler: readonly SnapshotRad[]) => void {
  const verdier = {
    sakId: p('sakId'),
    om: p('om'),
    navn: p('navn'),
    versjon: p('versjon'),
    fold: p('fold'),
    data: p('data'),
  }
  const skriv = db
    .insert(snapshot)
    .values(verdier)
    .onConflictDoUpdate({
      target: [snapshot.sakId, snapshot.om],
      set: {
        versjon: sql`excluded.versjon`,
        fold: sql`excluded.fold`,
        data: sql`excluded.data`,
      },
    })
    .prepare()
  return (sakId, deler) => {
    for (const { om, ...del } of deler) skriv.run({ sakId, om: om ?? '', ...del })
  }
}
