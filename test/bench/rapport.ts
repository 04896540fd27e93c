import type { Maalt, Resultat } from './bench.ts'
import { HVA, NAVN } from './hva.ts'
import { median } from './maal.ts'
import { maalsetninger, sidestilt } from './maalsetninger.ts'

export const tall = (n: number, desimaler = 0) => n.toFixed(desimaler)

/** Columns under each other: the first to the left, the others to the right. */
export const tabell = (rader: readonly (readonly string[])[]): string => {
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
  const enkel = (navn: string, verdi: (m: Maalt) => number, desimaler = 0) => [
    navn,
    ...maalt.flatMap((m) => [tall(verdi(m), desimaler), '', '']),
  ]
  return [
    `Tom: bare de ${storrelse.arbeidssaker} sakene det arbeides i. Full: ${storrelse.saker} saker.`,
    `Per sekund er medianen av ${storrelse.runder} runder à ${storrelse.antall}; p50 og p99 i millisekunder.`,
    '',
    tabell([
      ['', 'tom/s', 'p50', 'p99', 'full/s', 'p50', 'p99'],
      ...perLinje,
      enkel('verify, hendelser', ({ fold }) => fold.verify),
      enkel('rebuild, hendelser', ({ fold }) => fold.rebuild),
      enkel('rebuild, saker', ({ fold }) => (fold.rebuild * fold.saker) / fold.hendelser),
      enkel('XState alene, hendelser', ({ fold }) => fold.bart),
    ]),
    '',
    tabell([
      ['', 'tom', '', '', 'full', '', ''],
      enkel('hendelser i databasen', ({ fold }) => fold.hendelser),
      enkel('fylt på, sekunder', ({ fylt }) => fylt, 1),
      enkel('tjeneren svarer etter, ms', ({ tjener }) => tjener.start),
      enkel('minne etter start, MB', ({ tjener }) => tjener.minne),
      enkel('minne etter målingene, MB', ({ tjener }) => tjener.minneEtter),
      enkel('lengste ventetid, ms', ({ tjener }) => tjener.ventetid.alene),
      enkel('– ved siden av 1 forhåndsvisning', ({ tjener }) => tjener.ventetid.ved1),
      enkel('– ved siden av 10', ({ tjener }) => tjener.ventetid.ved10),
      enkel('én sendt hendelse om gangen, ms', ({ tjener }) => tjener.lyttere.uten),
      enkel('– med 600 skjermer som lytter', ({ tjener }) => tjener.lyttere.med),
    ]),
    '',
    tabell([
      ['Ved siden av grensen', 'tom', 'full'],
      ...sidestilt(resultat).map(({ hva, tom, full }) => [hva, tall(tom, 2), tall(full, 2)]),
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
