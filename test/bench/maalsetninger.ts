import type { Resultat } from './bench.ts'
import type { Hva } from './hva.ts'
import { NAVN } from './hva.ts'
import { median } from './maal.ts'

/** One aim: what was to be reached, what was, and whether that is enough. */
export type Maalsetning = { hva: string; krav: string; verdi: number; naadd: boolean }

/** One line of a database beside a limit of the same machine: nothing is aimed at. */
export type Sidestilt = { hva: string; tom: number; full: number }

/** The median of the ratios of the rounds. */
const forhold = (over: readonly number[], under: readonly number[]) =>
  median(over.map((takt, runde) => takt / (under[runde] ?? Number.NaN)))
const par = (maalt: Resultat['tom'], over: Hva, under: Hva) =>
  forhold(maalt.linjer[over].perSekund, maalt.linjer[under].perSekund)

/** What the team does, beside a server that does nothing and beside the disk alone. */
export const sidestilt = ({ tom, full }: Resultat): Sidestilt[] =>
  (
    [
      { over: 'mine 16', under: 'tom 16', ganger: 1 },
      { over: 'svar 64', under: 'raa 1', ganger: 1 },
      // Completing one commits four events.
      { over: 'fullfor 16', under: 'raa 1', ganger: 4 },
    ] as const
  ).map(({ over, under, ganger }) => ({
    hva: `${ganger > 1 ? `${ganger} × ` : ''}${NAVN[over]} / ${NAVN[under]}`,
    tom: ganger * par(tom, over, under),
    full: ganger * par(full, over, under),
  }))

/** The aims, each a ratio within this run. */
export function maalsetninger({ tom, full }: Resultat): Maalsetning[] {
  const minst = (hva: string, grense: number, verdi: number) => ({
    hva,
    krav: `minst ${grense}`,
    verdi,
    naadd: verdi >= grense,
  })
  const hoyst = (hva: string, grense: number, verdi: number) => ({
    hva,
    krav: `høyst ${grense}`,
    verdi,
    naadd: verdi <= grense,
  })
  const dyrere = (hva: Hva) => forhold(tom.linjer[hva].perSekund, full.linjer[hva].perSekund)

  const begge = [
    { navn: 'tom', maalt: tom },
    { navn: 'full', maalt: full },
  ]
  return [
    ...begge.map(({ navn, maalt }) =>
      minst(
        `i prosessen, 64 om gangen / rå grense (${navn})`,
        1.5,
        par(maalt, 'prosess 64', 'raa 1'),
      ),
    ),
    ...([1, 16, 64] as const).flatMap((n) =>
      begge.map(({ navn, maalt }) =>
        minst(
          `sak.send / tom mutasjon, ${n} klienter (${navn})`,
          0.75,
          par(maalt, `send ${n}`, `tom ${n}`),
        ),
      ),
    ),
    ...(
      [
        'prosess 1',
        'prosess 64',
        'send 1',
        'send 16',
        'send 64',
        'hent 16',
        'historikk 16',
        'list 16',
        'mine 16',
        'lest 1',
        'svar 64',
        'fullfor 16',
      ] as const
    ).map((hva) => hoyst(`full mot tom database: ${NAVN[hva]}`, 1.2, dyrere(hva))),
    ...(['verify', 'rebuild'] as const).map((hva) =>
      hoyst(`full mot tom database: ${hva}`, 1.2, tom.fold[hva] / full.fold[hva]),
    ),
    hoyst('full mot tom database: tjenerens start', 1.2, full.tjener.start / tom.tjener.start),
    hoyst(
      'full mot tom database: tjenerens minne',
      1.2,
      full.tjener.minneEtter / tom.tjener.minneEtter,
    ),
    ...begge.map(({ navn, maalt: { fold } }) =>
      minst(`verify / XState alene (${navn})`, 0.5, fold.verify / fold.bart),
    ),
  ]
}
