import { erSkoledag } from '../kalender/skoledager.ts'
import type { Rutine } from '../rutine/skjema.ts'
import type { Hjemmetid } from '../timeplan/uke.ts'
import { erAvtaltBorte } from './avtalt.ts'
import type { Fravaersdag } from './terskler.ts'
import { ender } from './tider.ts'

/** What there is to do about one day away, most pressing first. */
export const DAGSLAG = ['utenBeskjed', 'ikkeMeldt', 'medBeskjed', 'avtalt', 'timer'] as const
export type Dagslag = (typeof DAGSLAG)[number]

/** Which day it is, and from when the children are there, as HH:MM. */
export type Naa = { idag: string; begynner: string }

/** Away, and the guardians have not said why. What has been cleared up since waits for nobody. */
export const erUtenGrunn = ({ art, aarsak }: Pick<Fravaersdag, 'art' | 'aarsak'>): boolean =>
  art === 'udokumentert' && aarsak !== 'avklart'

/** The same of a whole day, or of one that is today and began without them. */
export const erIkkeMeldt = (dag: Fravaersdag, naa: Naa): boolean =>
  erUtenGrunn(dag) && (dag.timer === null || motteIkke(dag, naa))

/** Hours of today, from its beginning or from nobody knows when. Whoever came late has come. */
const motteIkke = ({ dato, forsent, tider }: Fravaersdag, { idag, begynner }: Naa): boolean =>
  dato === idag &&
  forsent === undefined &&
  (tider?.some((tid) => ender(tid).fra <= begynner) ?? true)

/**
 * `utenBeskjed`: nobody has said why, and the guardians are contacted the same day (R342–343, R606–608,
 * R626), also where only the first hours are known of by now; `ikkeMeldt`: away all day where the routine does
 * not ask for that, or on a day without school. `avtalt`: a day, or the hours of one, that is agreed to be at
 * home.
 */
export function dagslag(
  rutine: Rutine,
  dag: Fravaersdag,
  naa: Naa,
  hjemme: readonly Hjemmetid[] = [],
): Dagslag {
  if (erAvtaltBorte(dag, hjemme)) return 'avtalt'
  const sammeDag = rutine.fravaer.sammeDag && erSkoledag(dag.dato, rutine)
  if (sammeDag && erIkkeMeldt(dag, naa)) return 'utenBeskjed'
  if (dag.timer !== null) return 'timer'
  return erIkkeMeldt(dag, naa) ? 'ikkeMeldt' : 'medBeskjed'
}
