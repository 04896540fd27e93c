/** Half a school year: `2026-1` is the spring of 2026, to the end of July; `2026-2` its autumn. */
export type Termin = string

/** The half-year that a day is in. */
export const terminAv = (dato: string): Termin =>
  `${dato.slice(0, 4)}-${dato.slice(5, 7) < '08' ? 1 : 2}`

/** The first day after it. */
export const etterTermin = (termin: Termin): string => {
  const aar = Number(termin.slice(0, 4))
  return termin.endsWith('-1') ? `${aar}-08-01` : `${aar + 1}-01-01`
}
