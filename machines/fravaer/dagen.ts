import { erSkoledag } from '../kalender/skoledager.ts'
import type { Rutine } from '../rutine/skjema.ts'
import type { Hjemmetid } from '../timeplan/uke.ts'
import { erAvtaltBorte } from './avtalt.ts'
import type { Fravaersdag } from './terskler.ts'

/** What there is to do about one day away, most pressing first. */
export const DAGSLAG = ['utenBeskjed', 'ikkeMeldt', 'medBeskjed', 'avtalt', 'timer'] as const
export type Dagslag = (typeof DAGSLAG)[number]

/** Away, and the guardians have not said why. What has been cleared up since waits for nobody. */
export const erUtenGrunn = ({ art, aarsak }: Pick<Fravaersdag, 'art' | 'aarsak'>): boolean =>
  art === 'udokumentert' && aarsak !== 'avklart'

/** The same of a whole day. */
export const erIkkeMeldt = (dag: Fravaersdag): boolean => dag.timer === null && erUtenGrunn(dag)

/**
 * `utenBeskjed`: nobody has said why, and the guardians are contacted the same day (R342–343, R606–608,
 * R626); `ikkeMeldt`: the same where the routine does not ask for that, or on a day without school.
 * `avtalt`: a day, or the hours of one, that is agreed to be at home.
 */
export function dagslag(
  rutine: Rutine,
  dag: Fravaersdag,
  hjemme: readonly Hjemmetid[] = [],
): Dagslag {
  if (erAvtaltBorte(dag, hjemme)) return 'avtalt'
  if (dag.timer !== null) return 'timer'
  if (!erIkkeMeldt(dag)) return 'medBeskjed'
  return rutine.fravaer.sammeDag && erSkoledag(dag.dato, rutine) ? 'utenBeskjed' : 'ikkeMeldt'
}
