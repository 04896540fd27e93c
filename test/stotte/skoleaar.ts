import fc from 'fast-check'
import type { Fravaersdag } from '../../machines/fravaer/terskler.ts'
import { leggTilDager, ukedag } from '../../machines/kalender/dato.ts'
import { orlandBarnehage2026_2 } from '../../machines/rutine/orlandBarnehage/v2026_2/rutine.ts'
import type { TrinnNr } from '../../machines/rutine/skjema.ts'
import { dag, skoledager } from './fravaersdager.ts'

/** A school year: every day of it that is one of school, and of kindergarten too. */
export const ALLE = skoledager('2026-08-17', '2027-06-18')
export const FORSTE = ALLE[0] ?? ''

/** What was written about a day, and when. A later line about the same day corrects it. */
export type Linje = { dag: Fravaersdag; kjent: string }
/** Days that somebody answered for: those that counted then, and all that were known. */
export type Svaret = { trinn: TrinnNr; talte: ReadonlySet<string>; kjente: ReadonlySet<string> }
/** A limit: more than so many days, from the day that its time begins on. */
export type Grense = { id: string; over: number; trinn: TrinnNr; begynner(idag: string): string }

const grenser = (navn: string, over: number[], begynner: Grense['begynner']): Grense[] =>
  over.map((antall, nr) => ({
    id: `${navn}${antall}`,
    over: antall,
    trinn: nr as TrinnNr,
    begynner,
  }))

/** The limits of the school, written down as a person would read them. */
export const SKOLENS: readonly Grense[] = [
  ...grenser('over', [3, 6, 9], (idag) => ALLE.filter((dato) => dato <= idag).at(-30) ?? FORSTE),
  ...grenser('halvaarOver', [6, 10, 15], (idag) =>
    idag < '2027-01-01' ? '2026-08-01' : '2027-01-01',
  ),
  ...grenser('aarOver', [10, 16, 24], () => '2026-08-01'),
]
/** Kindergarten has days that school has not: its autumn and winter breaks. */
const BARNEHAGEDAGER = skoledager('2026-08-01', '2027-06-18', orlandBarnehage2026_2)
export const BARNEHAGENS: readonly Grense[] = [
  ...grenser('over', [2], (idag) => leggTilDager(idag, -6)),
  ...grenser(
    'paaRadOver',
    [2],
    (idag) => BARNEHAGEDAGER.filter((dato) => dato <= idag).at(-3) ?? FORSTE,
  ),
]

/** What is known of each day in the evening. */
export function kjent(linjer: readonly Linje[], idag: string): Fravaersdag[] {
  const hittil = linjer.filter((linje) => linje.kjent <= idag)
  return [...new Map(hittil.map((linje) => [linje.dag.dato, linje.dag])).values()]
}

const erSyk = ({ art, aarsak, timer }: Fravaersdag) =>
  timer === null && art === 'dokumentert' && /^s/.test(aarsak)
const erGjennom = ({ aarsak, timer }: Fravaersdag) =>
  timer === null && (aarsak === 'avklart' || aarsak === 'permisjon')

/**
 * The days that a school counts: whole ones, without clarified and continuous illness, and without the
 * first ten of three or more days of illness that follow each other.
 */
export function skolensTalte(dager: readonly Fravaersdag[]): Set<string> {
  const paa = new Map(dager.map((en) => [en.dato, en]))
  // The year as a row of letters: ill, away for what does not break an illness, or anything else.
  const rad = ALLE.map((dato) => {
    const den = paa.get(dato)
    return den && erSyk(den) ? 's' : den && erGjennom(den) ? 'g' : '.'
  }).join('')
  const unnskyldt = [...rad.matchAll(/s(?:g*s)*/g)].flatMap(({ 0: uke, index }) => {
    const syke = [...uke].flatMap((bokstav, nr) => (bokstav === 's' ? [ALLE[index + nr]] : []))
    return syke.length >= 3 ? syke.slice(0, 10) : []
  })
  const utenfor = ['sammenhengendeSykdom', 'avklart']
  return new Set(
    dager
      .filter(({ timer, aarsak }) => timer === null && !utenfor.includes(aarsak))
      .map(({ dato }) => dato)
      .filter((dato) => !unnskyldt.includes(dato)),
  )
}

/** The days that a kindergarten counts: whole ones without notice, that nobody has clarified since. */
export const barnehagensTalte = (dager: readonly Fravaersdag[]): Set<string> =>
  new Set(
    dager
      .filter(
        ({ art, aarsak, timer }) =>
          timer === null && art === 'udokumentert' && aarsak !== 'avklart',
      )
      .filter(({ aarsak }) => aarsak !== 'sammenhengendeSykdom')
      .map(({ dato }) => dato),
  )

/** Of these, the days in the limit's time that nobody has answered for at its trinn or above. */
export function ubesvarte(
  { trinn, begynner }: Grense,
  talte: ReadonlySet<string>,
  svar: readonly Svaret[],
  idag: string,
): string[] {
  const foer = svar.filter((en) => en.trinn >= trinn)
  return [...talte]
    .filter((dato) => dato >= begynner(idag) && !foer.some((en) => en.talte.has(dato)))
    .sort()
}

/** Of the days that a question names, those that somebody was asked about before. */
export function spurtFoer(
  { trinn, dager }: { trinn: TrinnNr; dager: readonly string[] },
  talte: ReadonlySet<string>,
  svar: readonly Svaret[],
): string[] {
  const foer = svar.filter((en) => en.trinn >= trinn)
  return dager.filter((dato) =>
    foer.some((en) => (talte.has(dato) ? en.talte.has(dato) : en.kjente.has(dato))),
  )
}

const slag: fc.Arbitrary<Omit<Fravaersdag, 'dato'>> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      art: fc.constantFrom('dokumentert' as const, 'udokumentert' as const),
      aarsak: fc.constantFrom(
        'annet',
        'ukjent',
        'permisjon',
        'sykdom',
        'avklart',
        'sammenhengendeSykdom',
      ),
      timer: fc.constant(null),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      art: fc.constant('udokumentert' as const),
      aarsak: fc.constant('annet' as const),
      timer: fc.constantFrom(1, 2, 4),
      fag: fc.option(fc.subarray(['Norsk', 'Kroppsøving'], { minLength: 1 }), { nil: undefined }),
      forsent: fc.option(fc.constant(20), { nil: undefined }),
      tider: fc.option(fc.subarray(['08:15–09:00', '09:15–10:00'], { minLength: 1 }), {
        nil: undefined,
      }),
    }),
  },
)
const syk: Omit<Fravaersdag, 'dato'> = { art: 'dokumentert', aarsak: 'sykdom', timer: null }
const nr = fc.nat(ALLE.length - 1)
const rad = fc.record({ fra: nr, lengde: fc.integer({ min: 1, max: 14 }) })

/**
 * A year of a child, in the order it is written down: some days by chance, some on one weekday, some in a
 * row, some of those ill; most written on the day, some weeks later, and some corrected.
 */
export const aar: fc.Arbitrary<Linje[]> = fc
  .record({
    enkeltdager: fc.array(nr, { maxLength: 40 }),
    fast: fc.option(
      fc.record({ nr: fc.integer({ min: 1, max: 5 }), hver: fc.integer({ min: 1, max: 3 }) }),
    ),
    rader: fc.array(rad, { maxLength: 4 }),
    sykdommer: fc.array(rad, { maxLength: 4 }),
    slag: fc.infiniteStream(slag),
    forsinket: fc.infiniteStream(
      fc.oneof({ weight: 8, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(30) }),
    ),
    rettes: fc.infiniteStream(
      fc.oneof({ weight: 12, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat(40) }),
    ),
  })
  .map((barn) => {
    const { enkeltdager, fast, rader, sykdommer } = barn
    const faste = ALLE.filter((dato) => ukedag(dato) === fast?.nr)
    const datoene = ({ fra, lengde }: { fra: number; lengde: number }) =>
      ALLE.slice(fra, fra + lengde)
    const syke = new Set(sykdommer.flatMap(datoene))
    const borte = [
      ...enkeltdager.map((en) => ALLE[en] ?? FORSTE),
      ...faste.filter((_, uke) => uke % (fast?.hver ?? 1) === 0),
      ...rader.flatMap(datoene),
      ...syke,
    ]
    const linjer = [...new Set(borte)].flatMap((dato): Linje[] => {
      const trukket = barn.slag.next().value
      const skrevet = leggTilDager(dato, barn.forsinket.next().value)
      const rettes = barn.rettes.next().value
      const rettet = {
        dag: dag(dato, barn.slag.next().value),
        kjent: leggTilDager(skrevet, rettes ?? 0),
      }
      const forste = { dag: dag(dato, syke.has(dato) ? syk : trukket), kjent: skrevet }
      return rettes === null ? [forste] : [forste, rettet]
    })
    return linjer.sort((a, b) => (a.kjent < b.kjent ? -1 : a.kjent > b.kjent ? 1 : 0))
  })
