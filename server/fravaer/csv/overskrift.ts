import type { Delt, Skilletegn } from './celler.ts'
import { delLinje, skilletegn } from './celler.ts'
import { nokkel } from './ordbok.ts'
import type { Raalinje } from './raalinjer.ts'
import { sitat } from './sitat.ts'

/** How far down a heading is looked for: exports may have a title above it. */
const LETES = 20

/** The columns of a kind of file. */
export type Kolonnesett<F extends string> = {
  alle: readonly F[]
  /** Whether its heading must have the column. */
  maa(felt: F): boolean
  /** Which column a heading's word means, by the word as `nokkel` gives it. */
  ord: ReadonlyMap<string, F>
}

/** What is wrong with a heading. `n` is the line of one that stands further down. */
export type Overskriftsfeil<F extends string> = {
  felt: F | 'linje'
  grunn: 'langLinje' | 'anforsel' | 'flyttetOverskrift' | 'manglerKolonne' | 'dobbelKolonne'
  n?: number
}

/** A file's lines as its heading has them. */
export type Kolonner<F extends string> = {
  skille: Skilletegn
  /** The line's cell in a column; empty where nothing stands, or the file has no such column. */
  celle(verdier: readonly string[], felt: F): string
  /** What stands in the line without a column's name above it. */
  utenNavn(verdier: readonly string[]): string | undefined
  /** The names of columns that mean nothing here and are left out, as a `sitat` each; null where there are none. */
  ukjente: string | null
}

/** Reads the heading, which is the first line. With `feil` nothing below can be read by it. */
export function lesOverskrift<F extends string>(
  sett: Kolonnesett<F>,
  forste: Raalinje,
  resten: readonly Raalinje[],
): { feil: Overskriftsfeil<F>[] } | Kolonner<F> {
  const skille = skilletegn(forste.tekst)
  const delt = delLinje(forste.tekst, skille)
  const feil = feilI(sett, delt)
  if (feil.length > 0 || 'grunn' in delt) {
    const lenger = resten.slice(0, LETES).find((linje) => erOverskrift(sett, linje))
    return { feil: lenger ? [{ felt: 'linje', grunn: 'flyttetOverskrift', n: lenger.nr }] : feil }
  }
  const navn = delt.verdi
  const felt = feltene(sett, navn)
  const ukjente = navn.filter((en, i) => en !== '' && felt[i] === undefined)
  return {
    skille,
    celle: (verdier, en) => verdier[felt.indexOf(en)] ?? '',
    utenNavn: (verdier) => verdier.find((verdi, i) => verdi !== '' && !navn[i]),
    ukjente: ukjente.map(sitat).join(', ') || null,
  }
}

const feltene = <F extends string>({ ord }: Kolonnesett<F>, navn: readonly string[]) =>
  navn.map((en) => ord.get(nokkel(en)))

const erOverskrift = <F extends string>(sett: Kolonnesett<F>, { tekst }: Raalinje): boolean =>
  feilI(sett, delLinje(tekst, skilletegn(tekst))).length === 0

function feilI<F extends string>(sett: Kolonnesett<F>, delt: Delt): Overskriftsfeil<F>[] {
  if ('grunn' in delt) return [{ felt: 'linje', grunn: delt.grunn }]
  const felt = feltene(sett, delt.verdi)
  return sett.alle.flatMap((en): Overskriftsfeil<F>[] => {
    const antall = felt.filter((et) => et === en).length
    if (antall > 1) return [{ felt: en, grunn: 'dobbelKolonne' }]
    return antall === 0 && sett.maa(en) ? [{ felt: en, grunn: 'manglerKolonne' }] : []
  })
}
