/** The columns of an absence file, all of them required in its heading. */
export const FELT = ['barn', 'dato', 'art', 'aarsak', 'timer'] as const
export type Felt = (typeof FELT)[number]

/** What can be wrong with a line. Words are put on it in `grunner.ts`. */
export type Grunn =
  | 'tomFil'
  | 'forMange'
  | 'langLinje'
  | 'anforsel'
  | 'ukjentKolonne'
  | 'manglerKolonne'
  | 'dobbelKolonne'
  | 'flereFelt'
  | 'mangler'
  | 'elleveSiffer'
  | 'ukjentBarn'
  | 'datoform'
  | 'datoFinnesIkke'
  | 'fremtid'
  | 'forGammel'
  | 'ukjentArt'
  | 'ukjentAarsak'
  | 'ikkeTall'
  | 'timetall'
  | 'dobbel'

/**
 * `linje` is about the line as a whole. `n` is the number of a column that has no known name, or the
 * most lines that a file may have. `verdi` is what stood there, as a `sitat`.
 */
export type Linjefeil = {
  felt: Felt | 'linje'
  grunn: Grunn
  n?: number
  verdi?: string | undefined
}
