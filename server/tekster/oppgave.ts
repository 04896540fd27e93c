import type { Maal } from '../api/maal.ts'
import { fristtekst } from './frist.ts'
import { tekster } from './oversett.ts'

/** What waits: its own words, or those of the date that it was made from. */
export const oppgavetekst = (spraak: Maal, slag: string, tilstand: string): string => {
  const egne: Record<string, string> = tekster[spraak].oppgave
  return egne[slag] ?? fristtekst(spraak, slag, tilstand)
}
