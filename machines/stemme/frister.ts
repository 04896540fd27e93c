import { leggTilDager } from '../kalender/dato.ts'
import { nesteSkoledag } from '../kalender/skoledager.ts'
import type { Rutine } from '../rutine/skjema.ts'
import type { Frist } from '../sak/frister.ts'
import type { SakKontekst } from '../sak/kontekst.ts'
import type { StemmeKontekst } from './kontekst.ts'

/**
 * A child who told something waits for an answer: as long as the routine says, then it is called out. What
 * it told before the case was brought in waits from that day: nobody could be called upon here before.
 */
export const stemmeFrister = (
  rutine: Rutine,
  stemme: StemmeKontekst,
  { opprettet, hvile, lukket }: SakKontekst,
): Frist[] => {
  const venter = stemme.svar === null && !stemme.utenFrist
  if (!venter || hvile || lukket) return []
  const fra = stemme.dato > opprettet ? stemme.dato : opprettet
  const forfaller = nesteSkoledag(leggTilDager(fra, rutine.svarfrist.stemme), rutine)
  const utrop = { dato: leggTilDager(forfaller, 1), hendelse: 'stemme.forfalt' }
  return [{ type: 'svarStemme', forfaller, utrop: stemme.forfalt === null ? utrop : null }]
}
