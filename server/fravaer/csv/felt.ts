/** The columns of an absence file, and whether its heading must have them. */
export const FELT = {
  barn: 'paakrevd',
  dato: 'paakrevd',
  art: 'paakrevd',
  aarsak: 'paakrevd',
  timer: 'paakrevd',
  fag: 'valgfri',
  forsent: 'valgfri',
  fra: 'valgfri',
  til: 'valgfri',
} as const
export type Felt = keyof typeof FELT

/** What can be wrong with a line. Words are put on it in `grunner.ts`. */
export type Grunn =
  | 'tomFil'
  | 'forMange'
  | 'langLinje'
  | 'anforsel'
  | 'flyttetOverskrift'
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
  | 'fagliste'
  | 'minutter'
  | 'utenTimer'
  | 'klokkeslett'
  | 'tilFoerFra'
  | 'utenforDagen'
  | 'overlapper'
  | 'dobbel'

/**
 * `linje` is about the line as a whole. `n` is the line of a heading that stands further down, or the
 * most lines that a file may have. `verdi` is what stood there, as a `sitat`.
 */
export type Linjefeil = {
  felt: Felt | 'linje'
  grunn: Grunn
  n?: number
  verdi?: string | undefined
}
