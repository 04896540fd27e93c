import { median } from '../maal.ts'
import { tabell, tall } from '../rapport.ts'
import { KLIENTER } from './arbeid.ts'
import type { Holdt } from './flathet.ts'
import { flathet, HOLDT } from './flathet.ts'
import type { Prove, Utholdt } from './utholdenhet.ts'

/** Lines of the table over time. */
const LINJER = 10
const DESIMALER: Record<Holdt, number> = { rss: 0, heap: 1, filer: 0, haandtak: 0 }
const holdt = Object.keys(HOLDT) as Holdt[]

const celle = (hva: Holdt, verdi: number | null) =>
  verdi === null || Number.isNaN(verdi) ? '–' : tall(verdi, DESIMALER[hva])

/** Samples in as many bunches as there are lines, one after the other. */
const bunter = (prover: readonly Prove[]): Prove[][] => {
  const hver = Math.ceil(prover.length / LINJER)
  return Array.from({ length: Math.ceil(prover.length / hver) }, (_, i) =>
    prover.slice(i * hver, (i + 1) * hver),
  )
}

const linje = (bunt: readonly Prove[]): string[] => {
  const midt = (verdi: (en: Prove) => number) => median(bunt.map(verdi))
  return [
    `til ${bunt.at(-1)?.sekund} s`,
    tall(midt(({ perSekund }) => perSekund)),
    tall(midt(({ p99 }) => p99)),
    ...holdt.map((hva) =>
      celle(
        hva,
        midt((en) => en[hva] ?? Number.NaN),
      ),
    ),
    tall(bunt.reduce((sum, { feil }) => sum + feil, 0)),
  ]
}

/** The soak for people: over time, whether it was flat, and all that was answered. */
export function utholdenhetsrapport({ prover, foer, etter, svar, feil }: Utholdt): string {
  const ro = (navn: string, holder: Utholdt['foer']) => [
    navn,
    '',
    '',
    ...holdt.map((hva) => celle(hva, holder[hva])),
    '',
  ]
  const antall = (hva: Record<string, number>) =>
    Object.entries(hva)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([navn, n]) => [navn, tall(n)])
  return [
    `${KLIENTER} klienter i ${prover.at(-1)?.sekund} sekunder. p99 i millisekunder; medianer av prøvene.`,
    '',
    tabell([
      ['', 'svar/s', 'p99', ...Object.values(HOLDT), 'feil'],
      ro('før klientene', foer),
      ...bunter(prover).map(linje),
      ro('etter dem', etter),
    ]),
    '',
    tabell([
      ['Holdt', 'første tredel', 'siste tredel', 'forhold', 'flatt'],
      ...flathet(prover).map(({ hva, forst, sist, forhold, flat }) => [
        HOLDT[hva],
        celle(hva, forst),
        celle(hva, sist),
        Number.isNaN(forhold) ? '–' : tall(forhold, 3),
        Number.isNaN(forhold) ? 'ukjent' : flat ? 'ja' : 'NEI',
      ]),
    ]),
    '',
    tabell([['Svar', 'antall'], ...antall(svar)]),
    '',
    tabell([['Uventede feil', tall(Object.keys(feil).length)], ...antall(feil)]),
  ].join('\n')
}
