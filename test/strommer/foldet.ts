import { createHash } from 'node:crypto'
import { canonical } from '../../db/canonical.ts'
import { readStreams } from '../../db/open.ts'
import { deler } from '../../machines/forlop/stand.ts'
import { folded } from '../../server/maintenance/folded.ts'

/** What today's fold makes of one recorded case. */
export type Utfolding = {
  sakId: string
  /** Why it stopped, or where it stands in other states than were recorded; undefined when it does not. */
  annet?: string
  /** Digest of all that it remembers. */
  minne: string
}

/** Every case of a recorded database, folded by the program of this folder. Writes nothing. */
export function* foldAlle(fil: string): Generator<Utfolding> {
  for (const { sakId, tilstand, hendelser } of readStreams(fil)) {
    const ny = folded(hendelser, tilstand)
    if ('feil' in ny) {
      yield { sakId, annet: ny.feil, minne: '' }
      continue
    }
    const [forste] = ny.annerledes
    // Through JSON, as it is stored: what is undefined is not there.
    const minne = canonical(JSON.parse(JSON.stringify(deler(ny.stand))))
    yield {
      sakId,
      ...(forste && { annet: `nr. ${forste.nr}: ${forste.lagret} -> ${forste.foldet}` }),
      minne: createHash('sha256').update(minne).digest('hex'),
    }
  }
}
