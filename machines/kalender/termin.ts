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

/** The first day of the half-year that a day is in. */
export const terminensStart = (dato: string): string =>
  `${dato.slice(0, 4)}-${dato.slice(5, 7) < '08' ? '01' : '08'}-01`

/** The first day of the school year that a day is in: an autumn and the spring after it. */
export const skoleaaretsStart = (dato: string): string => {
  const aar = Number(dato.slice(0, 4))
  return `${dato.slice(5, 7) < '08' ? aar - 1 : aar}-08-01`
}
