import { CsvError, parse } from 'csv-parse/sync'
import type { Fravaersdag } from '../../../machines/fravaer/terskler.ts'
import { merkDoble } from './doble.ts'
import type { Felt, Linjefeil } from './felt.ts'
import type { Kolonner } from './kolonner.ts'
import { lesKolonner } from './kolonner.ts'
import type { Verdi } from './verdier.ts'
import { lesAarsak, lesArt, lesDato, lesFodselsnummer, lesTimer } from './verdier.ts'

/** One line as read; `nr` counts from 1 as an editor does. Complete when `feil` is empty. */
export type Linje = {
  nr: number
  fodselsnummer?: string | undefined
  dag?: Fravaersdag | undefined
  feil: Linjefeil[]
}

type Raalinje = { nr: number; tekst: string }

/**
 * Reads an absence file. Never throws: whatever is wrong is said on its line. The heading is among
 * the lines only when something is wrong with it. Empty lines are left out.
 * @param idag ISO date; later days are wrong
 */
export function lesCsv(innhold: string, idag: string): Linje[] {
  const [overskrift, ...resten] = raalinjer(innhold)
  if (!overskrift) return [{ nr: 1, feil: [{ felt: 'linje', grunn: 'tomFil' }] }]
  const skille = skilletegn(overskrift.tekst)
  const celler = delOpp(overskrift.tekst, skille)
  if (!celler) return [uleselig(overskrift.nr)]
  const { kolonner, feil } = lesKolonner(celler)
  const omOverskriften = feil.length > 0 ? [{ nr: overskrift.nr, feil }] : []
  if (!kolonner) return omOverskriften
  const linjer = resten.map(({ nr, tekst }) => {
    const verdier = delOpp(tekst, skille)
    return verdier ? { nr, ...lesVerdier(verdier, kolonner, idag) } : uleselig(nr)
  })
  return [...omOverskriften, ...merkDoble(linjer)]
}

function raalinjer(innhold: string): Raalinje[] {
  return innhold
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((tekst, i) => ({ nr: i + 1, tekst }))
    .filter(({ tekst }) => /[^\s;,"]/.test(tekst))
}

function skilletegn(overskrift: string): ';' | ',' {
  const antall = (tegn: string) => overskrift.split(tegn).length
  return antall(',') > antall(';') ? ',' : ';'
}

/** Line by line, as no field holds a line break: an open quote then spoils its own line only. */
function delOpp(tekst: string, skille: string): string[] | undefined {
  try {
    const [celler = []] = parse(tekst, { delimiter: skille, trim: true })
    return celler.map((celle) => celle.trim())
  } catch (feil) {
    if (feil instanceof CsvError) return undefined
    throw feil
  }
}

const uleselig = (nr: number): Linje => ({ nr, feil: [{ felt: 'linje', grunn: 'anforsel' }] })

function lesVerdier(
  verdier: readonly string[],
  kolonner: Kolonner,
  idag: string,
): Omit<Linje, 'nr'> {
  const feil: Linjefeil[] = []
  const hent = <T>(felt: Felt, les: (tekst: string) => Verdi<T>): T | undefined => {
    const lest = les(verdier[kolonner.indexOf(felt)] ?? '')
    if ('verdi' in lest) return lest.verdi
    feil.push({ felt, grunn: lest.grunn })
    return undefined
  }
  if (verdier.some((verdi, i) => verdi !== '' && !kolonner[i])) {
    feil.push({ felt: 'linje', grunn: 'flereFelt' })
  }
  const fodselsnummer = hent('barn', lesFodselsnummer)
  const dato = hent('dato', (tekst) => lesDato(tekst, idag))
  const art = hent('art', lesArt)
  const aarsak = hent('aarsak', lesAarsak)
  const timer = hent('timer', lesTimer)
  const hel = dato !== undefined && art && aarsak && timer !== undefined
  return { fodselsnummer, dag: hel ? { dato, art, aarsak, timer } : undefined, feil }
}
