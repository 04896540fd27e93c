import { erDato } from '../kalender/dato.ts'

const K1 = [3, 7, 6, 1, 8, 9, 4, 5, 2]
const K2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]

/** What the two last digits of a number must be, by the nine before them; null: no such number is given out. */
export function kontrollsifre(ni: string): string | null {
  const sifre = [...ni].map(Number)
  const forste = kontrollsiffer(sifre, K1)
  const andre = kontrollsiffer([...sifre, forste], K2)
  return forste === 10 || andre === 10 ? null : `${forste}${andre}`
}

const kontrollsiffer = (sifre: readonly number[], vekter: readonly number[]): number => {
  const sum = vekter.reduce((s, vekt, i) => s + vekt * (sifre[i] ?? 0), 0)
  return (11 - (sum % 11)) % 11
}

/**
 * A national identity number. `fodt`: the date that it says; of a D-number it may be the day on which that
 * was asked for. `syntetisk`: of a series that is made up (the month is raised by 80 or 40).
 */
export type Fodselsnummer = { slag: 'fodselsnummer' | 'dnummer'; fodt: string; syntetisk: boolean }

/** Reads eleven digits; what is wrong where they are no number that can have been given to anybody. */
export function lesFodselsnummer(
  siffer: string,
): Fodselsnummer | { grunn: 'elleveSiffer' | 'kontrollsiffer' | 'datoINummer' } {
  if (!/^\d{11}$/.test(siffer)) return { grunn: 'elleveSiffer' }
  if (kontrollsifre(siffer.slice(0, 9)) !== siffer.slice(9)) return { grunn: 'kontrollsiffer' }
  const [dag, maaned, aar, individ] = [0, 2, 4, 6].map((fra) =>
    Number(siffer.slice(fra, fra === 6 ? 9 : fra + 2)),
  ) as [number, number, number, number]
  const dnummer = dag > 40
  const hevet = maaned > 80 ? 80 : maaned > 40 ? 40 : 0
  const aarhundre = hundreaar(aar, individ)
  const fodt = [
    `${aarhundre}${siffer.slice(4, 6)}`,
    toSifre(maaned - hevet),
    toSifre(dag - (dnummer ? 40 : 0)),
  ].join('-')
  if (aarhundre === null || !erDato(fodt)) return { grunn: 'datoINummer' }
  return { slag: dnummer ? 'dnummer' : 'fodselsnummer', fodt, syntetisk: hevet > 0 }
}

/** The first two digits of the year, by the series of individual numbers (folkeregisterforskriften § 2-2-1). */
function hundreaar(aar: number, individ: number): 18 | 19 | 20 | null {
  if (individ < 500) return 19
  if (aar < 40) return 20
  if (individ >= 900) return 19
  return individ < 750 && aar >= 54 ? 18 : null
}

const toSifre = (tall: number) => String(tall).padStart(2, '0')

/**
 * Whether a school may know a child by this where there is no number: a word of its own files. Ten digits
 * are a number that a spreadsheet took the first zero from.
 */
export const erEgenId = (tekst: string): boolean =>
  /^[\p{L}\d][\p{L}\d._/-]{0,39}$/u.test(tekst) &&
  !/^\d{10}$/.test(tekst) &&
  'grunn' in lesFodselsnummer(tekst)
