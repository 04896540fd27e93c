import { createHash } from 'node:crypto'
import type Database from 'better-sqlite3'
import type { Funn } from '../../store/inspection.ts'

type Nevnt = { sakId: string; id: string }

const NEVNT = `select distinct b.sakId, b.vedlegg as id from vedleggbruk b
  where not exists (select 1 from vedlegg v where v.sakId = b.sakId and v.id = b.vedlegg)`

/** Pictures that cases name and do not have, and those whose bytes are not what their id says. */
export function* spoiltVedlegg(db: Database.Database): Generator<Funn> {
  for (const nevnt of db.prepare<[], Nevnt>(NEVNT).iterate()) {
    yield { slag: 'vedlegg', hva: 'mangler', ...nevnt }
  }
  const alle = db.prepare<[], Nevnt & { bytes: Buffer }>('select sakId, id, bytes from vedlegg')
  for (const { sakId, id, bytes } of alle.iterate()) {
    const avtrykk = createHash('sha256').update(bytes).digest('hex')
    if (avtrykk !== id) yield { slag: 'vedlegg', hva: 'annerledes', sakId, id }
  }
}
