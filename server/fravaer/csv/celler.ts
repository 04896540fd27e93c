import { CsvError, parse } from 'csv-parse/sync'
import type { Raalinje } from './raalinjer.ts'

export type Skilletegn = ';' | ','

/** The cells of a line, or why it cannot be taken apart. */
export type Delt = { verdi: string[] } | { grunn: 'langLinje' | 'anforsel' }

/** Most characters of a line, as a line is read in one go. */
const MAKS_TEGN = 1000

/** The delimiter of a file, by its heading. */
export function skilletegn(overskrift: string): Skilletegn {
  const antall = (tegn: string) => overskrift.split(tegn).length
  return antall(',') > antall(';') ? ',' : ';'
}

/** The cells of one line, or of one record whose cells in quotes may hold line breaks. */
export function delLinje(tekst: string, skille: Skilletegn, mest: number = MAKS_TEGN): Delt {
  if (tekst.length > mest) return { grunn: 'langLinje' }
  const [verdi] = tolk(tekst, skille) ?? []
  return verdi ? { verdi } : { grunn: 'anforsel' }
}

/** The cells of each line, as if it stood alone; starting the parser for each takes most of the time. */
export function delLinjer(
  linjer: readonly Raalinje[],
  skille: Skilletegn,
): ({ nr: number } & Delt)[] {
  const sammen = tolkSammen(linjer, skille)
  return linjer.map(({ nr, tekst }, i) => {
    const verdi = sammen?.[i]
    return verdi ? { nr, verdi } : { nr, ...delLinje(tekst, skille) }
  })
}

function tolkSammen(linjer: readonly Raalinje[], skille: Skilletegn): string[][] | undefined {
  if (linjer.some(({ tekst }) => tekst.length > MAKS_TEGN)) return undefined
  const tolket = tolk(linjer.map(({ tekst }) => tekst).join('\n'), skille)
  // Fewer: an open quote has run on into the lines below, and may have met another there.
  return tolket?.length === linjer.length ? tolket : undefined
}

/** Undefined where the quotes do not match. */
function tolk(tekst: string, delimiter: Skilletegn): string[][] | undefined {
  const valg = { delimiter, record_delimiter: '\n', relax_column_count: true, trim: true }
  try {
    return parse(tekst, valg).map((celler) => celler.map((celle) => celle.trim()))
  } catch (feil) {
    if (feil instanceof CsvError) return undefined
    throw feil
  }
}
