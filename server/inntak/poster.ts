import type { Raalinje } from '../fravaer/csv/raalinjer.ts'
import { linjerI } from '../fravaer/csv/raalinjer.ts'

/** The longest that a record is looked for the end of: more than all that a row of a plan may hold. */
export const LENGSTE_POST = 50_000

/**
 * The records of a file that say something (RFC 4180): a cell in quotes may hold line breaks. `nr` is the line
 * that one begins on. A quote that is never closed opens nothing: its line stands alone, to be refused alone.
 */
export function poster(innhold: string): Raalinje[] {
  const linjer = [...linjerI(innhold)]
  const funnet: Raalinje[] = []
  for (let fra = 0; fra < linjer.length; ) {
    const til = slutten(linjer, fra)
    const tekst = linjer
      .slice(fra, til)
      .map((en) => en.tekst)
      .join('\n')
    if (/[^\s;,"]/.test(tekst)) funnet.push({ nr: fra + 1, tekst })
    fra = til
  }
  return funnet
}

/** The line after the record that begins on this one: where all that was opened is closed. */
function slutten(linjer: readonly Raalinje[], fra: number): number {
  let anforsel = 0
  let lengde = 0
  for (let nr = fra; nr < linjer.length && lengde <= LENGSTE_POST; nr++) {
    const { tekst } = linjer[nr] as Raalinje
    anforsel += tekst.split('"').length - 1
    lengde += tekst.length
    if (anforsel % 2 === 0) return nr + 1
  }
  return fra + 1
}
