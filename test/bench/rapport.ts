import type { Resultat } from './bench.ts'
import { HVA, NAVN } from './hva.ts'
import { median } from './maal.ts'
import { maalsetninger } from './maalsetninger.ts'

const tall = (n: number, desimaler = 0) => n.toFixed(desimaler)

/** Columns under each other: the first to the left, the others to the right. */
const tabell = (rader: readonly (readonly string[])[]): string => {
  const bredde = (kolonne: number) => Math.max(...rader.map((rad) => rad[kolonne]?.length ?? 0))
  return rader
    .map((rad) =>
      rad
        .map((celle, i) => (i === 0 ? celle.padEnd(bredde(i)) : celle.padStart(bredde(i))))
        .join('  '),
    )
    .join('\n')
}

/** The run for people: every measurement, then the aims and whether each was reached. */
export function rapport(resultat: Resultat): string {
  const { storrelse, tom, full } = resultat
  const maalt = [tom, full]
  const perLinje = HVA.map((hva) => [
    NAVN[hva],
    ...maalt.flatMap(({ linjer }) => {
      const { perSekund, p50, p99 } = linjer[hva]
      return [tall(median(perSekund)), tall(p50, 2), tall(p99, 2)]
    }),
  ])
  const folding = (navn: string, felt: 'verify' | 'bart') => [
    navn,
    ...maalt.flatMap(({ fold }) => [tall(fold[felt]), '', '']),
  ]
  return [
    `Tom: bare de ${storrelse.arbeidssaker} sakene det arbeides i. Full: ${storrelse.saker} saker.`,
    `Per sekund er medianen av ${storrelse.runder} runder à ${storrelse.antall}; p50 og p99 i millisekunder.`,
    '',
    tabell([
      ['', 'tom/s', 'p50', 'p99', 'full/s', 'p50', 'p99'],
      ...perLinje,
      folding('verify, hendelser', 'verify'),
      folding('XState alene, hendelser', 'bart'),
    ]),
    '',
    tabell([
      ['Mål', 'krav', 'nådde', ''],
      ...maalsetninger(resultat).map(({ hva, krav, verdi, naadd }) => [
        hva,
        krav,
        tall(verdi, 2),
        naadd ? 'ja ' : 'NEI',
      ]),
    ]),
  ].join('\n')
}
