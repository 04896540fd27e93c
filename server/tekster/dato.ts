import type { Maal } from '../api/maal.ts'
import { spraakI } from '../api/maal.ts'

const NORSKE = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
]
const ENGELSKE = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** «3. desember», with the year when it is not that of `idag`. Both are ISO dates. */
export const datoTekst = (dato: string, maal: Maal, idag: string): string => {
  const maaned = Number(dato.slice(5, 7)) - 1
  const dag = Number(dato.slice(8, 10))
  const tekst = spraakI(maal) === 'en' ? `${dag} ${ENGELSKE[maaned]}` : `${dag}. ${NORSKE[maaned]}`
  return dato.slice(0, 4) === idag.slice(0, 4) ? tekst : `${tekst} ${dato.slice(0, 4)}`
}
