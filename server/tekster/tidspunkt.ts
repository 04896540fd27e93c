import type { Maal } from '../api/maal.ts'
import { spraakI } from '../api/maal.ts'
import { datoTekst } from './dato.ts'

const TIDSPUNKT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})$/

/** «3. desember kl. 10:00» for `2026-12-03T10:00`; undefined for what is no time of a meeting. */
export const tidspunktTekst = (verdi: string, spraak: Maal, idag: string): string | undefined => {
  const [, dato, kl] = TIDSPUNKT.exec(verdi) ?? []
  if (dato === undefined || kl === undefined) return undefined
  return `${datoTekst(dato, spraak, idag)} ${spraakI(spraak) === 'en' ? 'at' : 'kl.'} ${kl}`
}
