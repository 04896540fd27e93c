import { leggTilDager } from './dato.ts'

const FASTE = ['01-01', '05-01', '05-17', '12-25', '12-26']
/** Days from Easter Sunday: Maundy Thursday to Easter Monday, Ascension Day, Whitsun. */
const FRA_PAASKE = [-3, -2, 0, 1, 39, 49, 50]

const husk = new Map<string, ReadonlySet<string>>()

/** Whether the day is a Norwegian public holiday; ordinary Sundays are not. */
export function erHelligdag(dato: string): boolean {
  const aar = dato.slice(0, 4)
  let dager = husk.get(aar)
  if (!dager) {
    dager = helligdager(aar)
    husk.set(aar, dager)
  }
  return dager.has(dato)
}

/** Easter Sunday of a Gregorian year (the anonymous algorithm, Meeus, Jones and Butcher). */
export function paaskedag(aar: number): string {
  const a = aar % 19
  const b = Math.floor(aar / 100)
  const c = aar % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const maaned = Math.floor((h + l - 7 * m + 114) / 31)
  const dag = ((h + l - 7 * m + 114) % 31) + 1
  return `${String(aar).padStart(4, '0')}-0${maaned}-${String(dag).padStart(2, '0')}`
}

function helligdager(aar: string): ReadonlySet<string> {
  const paaske = paaskedag(Number(aar))
  return new Set([
    ...FASTE.map((dag) => `${aar}-${dag}`),
    ...FRA_PAASKE.map((dager) => leggTilDager(paaske, dager)),
  ])
}
