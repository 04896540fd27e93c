import type { Fravaersdag } from './terskler.ts'

/** What there is to do about one day away, most pressing first. */
export const DAGSLAG = ['utenBeskjed', 'medBeskjed', 'timer'] as const
export type Dagslag = (typeof DAGSLAG)[number]

/**
 * `utenBeskjed`: away all day, and the guardians have not said why: they are contacted the same day
 * (R342–343, R606–608, R626). What has been cleared up since waits for nobody.
 */
export function dagslag({ art, aarsak, timer }: Fravaersdag): Dagslag {
  if (timer !== null) return 'timer'
  return art === 'udokumentert' && aarsak !== 'avklart' ? 'utenBeskjed' : 'medBeskjed'
}
