const DATO = /^\d{4}-\d{2}-\d{2}$/
const DAGER_I_MAANED = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether the text is a real day as YYYY-MM-DD (Gregorian calendar). */
export function erDato(tekst: string): boolean {
  if (!DATO.test(tekst)) return false
  const [aar, maaned, dag] = deler(tekst)
  return dag >= 1 && dag <= dagerIMaaned(aar, maaned)
}

export function leggTilDager(dato: string, antall: number): string {
  return fraDagnummer(dagnummer(dato) + antall)
}

/** Days from `fra` to `til`; negative when `til` is the earlier. */
export function dagerMellom(fra: string, til: string): number {
  return dagnummer(til) - dagnummer(fra)
}

/** Whole years on the day. */
export function alder(fodt: string, dato: string): number {
  const aar = Number(dato.slice(0, 4)) - Number(fodt.slice(0, 4))
  return dato.slice(5) < fodt.slice(5) ? aar - 1 : aar
}

/** Weekday: 0 is Sunday, 1 Monday … 6 Saturday. */
export function ukedag(dato: string): number {
  return modulo(dagnummer(dato) + 4, 7)
}

/** The Monday of the week that the day is in. */
export const mandagI = (dato: string): string => leggTilDager(dato, -modulo(ukedag(dato) - 1, 7))

/** ISO 8601 week number: the week belongs to the year that has its Thursday. */
export function isoUke(dato: string): number {
  const dagerEtterMandag = modulo(ukedag(dato) - 1, 7)
  const torsdag = leggTilDager(dato, 3 - dagerEtterMandag)
  return Math.floor(dagerMellom(`${torsdag.slice(0, 4)}-01-01`, torsdag) / 7) + 1
}

/**
 * Days since 1970-01-01. Counts in years that begin in March, so that the leap
 * day is the last of its year (days_from_civil, Howard Hinnant).
 */
export function dagnummer(dato: string): number {
  const [aar, maaned, dag] = deler(dato)
  const aarFraMars = maaned > 2 ? aar : aar - 1
  const dagIAaret = Math.floor((153 * modulo(maaned - 3, 12) + 2) / 5) + dag - 1
  return dagerForAar(aarFraMars) + dagIAaret - 719468
}

/**
 * The day with this number, counted as `dagnummer` does.
 * @throws {RangeError} on what is no number: whoever counts on from there would never come to an end
 */
export function fraDagnummer(nummer: number): string {
  if (!Number.isFinite(nummer)) throw new RangeError('there is no such day')
  const dager = nummer + 719468
  // Leap days are never a whole day ahead of the mean year, so the guess is never too high.
  const gjettet = Math.floor(dager / 365.2425)
  const aarFraMars = dagerForAar(gjettet + 1) <= dager ? gjettet + 1 : gjettet
  const dagIAaret = dager - dagerForAar(aarFraMars)
  const maanedFraMars = Math.floor((5 * dagIAaret + 2) / 153)
  const dag = dagIAaret - Math.floor((153 * maanedFraMars + 2) / 5) + 1
  const maaned = maanedFraMars < 10 ? maanedFraMars + 3 : maanedFraMars - 9
  const aar = maaned > 2 ? aarFraMars : aarFraMars + 1
  return `${String(aar).padStart(4, '0')}-${toSifre(maaned)}-${toSifre(dag)}`
}

function dagerForAar(aar: number): number {
  return 365 * aar + Math.floor(aar / 4) - Math.floor(aar / 100) + Math.floor(aar / 400)
}

function dagerIMaaned(aar: number, maaned: number): number {
  const skuddaar = aar % 4 === 0 && (aar % 100 !== 0 || aar % 400 === 0)
  return maaned === 2 && skuddaar ? 29 : (DAGER_I_MAANED[maaned - 1] ?? 0)
}

function deler(dato: string): [aar: number, maaned: number, dag: number] {
  return [Number(dato.slice(0, 4)), Number(dato.slice(5, 7)), Number(dato.slice(8, 10))]
}

function modulo(tall: number, deler: number): number {
  return ((tall % deler) + deler) % deler
}

function toSifre(tall: number): string {
  return String(tall).padStart(2, '0')
}
