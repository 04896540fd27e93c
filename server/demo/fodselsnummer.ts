import { kontrollsifre } from '../../machines/folk/fodselsnummer.ts'

/** Series of those born from 2000 to 2039. */
const FORSTE_INDIVID = 500

/**
 * A synthetic identity number of somebody born that day (ISO date, 2000–2039): the month plus 80,
 * as in the tax authority's test population, so that it can be no real person's. Another `nr`
 * gives another number for the same day.
 */
export function syntetiskNummer(fodt: string, nr: number): string {
  const [aar = '', maaned = '', dag = ''] = fodt.split('-')
  const dato = `${dag}${Number(maaned) + 80}${aar.slice(2)}`
  for (let individ = FORSTE_INDIVID, igjen = nr; individ < 1000; individ++) {
    const ni = `${dato}${individ}`
    const siste = kontrollsifre(ni)
    if (siste === null) continue
    if (igjen === 0) return ni + siste
    igjen -= 1
  }
  throw new RangeError(`no synthetic number is left for ${fodt}`)
}
