import { erDato } from '../../machines/kalender/dato.ts'
import type { Prosessnavn } from '../../machines/prosess/register.ts'
import { prosesser } from '../../machines/prosess/register.ts'
import type { Maal } from '../api/maal.ts'
import { datoTekst } from './dato.ts'
import type { Verdier } from './oversett.ts'
import { oversett } from './oversett.ts'
import { erValg, valgordet } from './valg.ts'

const erProsess = (navn: string): navn is Prosessnavn => Object.hasOwn(prosesser, navn)

const somVerdi = (verdi: unknown, spraak: Maal, idag: string): string => {
  if (erValg(verdi)) return valgordet(verdi, spraak)
  if (typeof verdi === 'string') return erDato(verdi) ? datoTekst(verdi, spraak, idag) : verdi
  return verdi === null || verdi === false ? 'nei' : 'ja'
}

/**
 * What one of many is called in a list: «Fortalt 12. mai». Its text may ask for any part of the
 * process's summary: a date or a choice in words, whether there is one (ja, nei), or what it says. Throws on a
 * name that no process has.
 */
export const prosesstittel = (
  spraak: Maal,
  navn: string,
  sammendrag: object,
  idag: string,
): string => {
  if (!erProsess(navn)) throw new Error(`There are no words for the process ${navn}`)
  const verdier: Verdier = {}
  for (const [felt, verdi] of Object.entries(sammendrag))
    verdier[felt] = somVerdi(verdi, spraak, idag)
  return oversett(spraak)(`prosess.${navn}.tittel`, verdier)
}

/** What one of many is called, as it stands inside a sentence. */
export const iSetning = (prosesstittel: string): string =>
  prosesstittel.charAt(0).toLowerCase() + prosesstittel.slice(1)

/** A step for one of many: «Svar barnet: fortalt 12. mai». Takes both titles in words. */
export const omProsess = (spraak: Maal, tittel: string, prosess: string): string =>
  oversett(spraak)('omProsess', { tittel, prosess: iSetning(prosess) })
