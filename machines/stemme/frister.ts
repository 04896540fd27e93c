import { leggTilDager } from '../kalender/dato.ts'
import { nesteSkoledag } from '../kalender/skoledager.ts'
import type { Rutine } from '../rutine/skjema.ts'
import type { Frist } from '../sak/frister.ts'
import type { SakKontekst } from '../sak/kontekst.ts'
import type { StemmeKontekst } from './kontekst.ts'

/** A child who told something waits for an answer: as long as the routine says, then it is called out. */
export const stemmeFrister = (
  rutine: Rutine,
  stemme: StemmeKontekst,
  { hvile, lukket }: SakKontekst,
): Frist[] => {
  const venter = stemme.svar === null && !stemme.utenFrist
  if (!venter || hvile || lukket) return []
  const forfaller = nesteSkoledag(leggTilDager(stemme.dato, rutine.svarfrist.stemme), rutine)
  const utrop = { dato: leggTilDager(forfaller, 1), hendelse: 'stemme.forfalt' }
  return [{ type: 'svarStemme', forfaller, utrop: stemme.forfalt === null ? utrop : null }]
}
