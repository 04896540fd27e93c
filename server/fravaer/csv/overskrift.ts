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
  /** Of words for the same column those that go before others, the first of them first, as `nokkel` gives them. */
  foran: readonly string[]
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
  /** The names of columns that are left out, as they mean nothing here or what another means better, as a `sitat` each; null where there are none. */
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

/** Which column each heading is read as; of several for the same one, exports have such, only one is. */
function feltene<F extends string>({ ord, foran }: Kolonnesett<F>, navn: readonly string[]) {
  const lest = new Map<F, { i: number; rang: number }>()
  for (const [i, en] of navn.entries()) {
    const felt = ord.get(nokkel(en))
    if (felt === undefined) continue
    const plass = foran.indexOf(nokkel(en))
    const rang = plass === -1 ? foran.length : plass
    const beste = lest.get(felt)
    if (!beste || rang < beste.rang) lest.set(felt, { i, rang })
  }
  return navn.map((_, i) => [...lest].find(([, beste]) => beste.i === i)?.[0])
}

const erOverskrift = <F extends string>(sett: Kolonnesett<F>, { tekst }: Raalinje): boolean =>
  feilI(sett, delLinje(tekst, skilletegn(tekst))).length === 0

/** A heading as two of them are the very same. */
const somSkrevet = (navn: string) => navn.normalize('NFC').toLowerCase().replace(/\s+/g, ' ')

function feilI<F extends string>(sett: Kolonnesett<F>, delt: Delt): Overskriftsfeil<F>[] {
  if ('grunn' in delt) return [{ felt: 'linje', grunn: delt.grunn }]
  return sett.alle.flatMap((en): Overskriftsfeil<F>[] => {
    const navn = delt.verdi.filter((et) => sett.ord.get(nokkel(et)) === en).map(somSkrevet)
    if (new Set(navn).size < navn.length) return [{ felt: en, grunn: 'dobbelKolonne' }]
    return navn.length === 0 && sett.maa(en) ? [{ felt: en, grunn: 'manglerKolonne' }] : []
  })
}
