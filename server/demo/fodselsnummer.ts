const K1 = [3, 7, 6, 1, 8, 9, 4, 5, 2]
const K2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]
/** Series of those born from 2000 to 2039. */
const FORSTE_INDIVID = 500

const kontrollsiffer = (sifre: readonly number[], vekter: readonly number[]): number => {
  const sum = vekter.reduce((s, vekt, i) => s + vekt * (sifre[i] ?? 0), 0)
  return (11 - (sum % 11)) % 11
}

/**
 * A synthetic identity number of somebody born that day (ISO date, 2000–2039): the month plus 80,
 * as in the tax authority's test population, so that it can be no real person's. Another `nr`
 * gives another number for the same day.
 */
export function syntetiskNummer(fodt: string, nr: number): string {
  const [aar = '', maaned = '', dag = ''] = fodt.split('-')
  const dato = `${dag}${Number(maaned) + 80}${aar.slice(2)}`
  for (let individ = FORSTE_INDIVID, igjen = nr; individ < 1000; individ++) {
    const sifre = [...`${dato}${individ}`].map(Number)
    const forste = kontrollsiffer(sifre, K1)
    const andre = kontrollsiffer([...sifre, forste], K2)
    if (forste === 10 || andre === 10) continue
    if (igjen === 0) return [...sifre, forste, andre].join('')
    igjen -= 1
  }
  throw new RangeError(`no synthetic number is left for ${fodt}`)
}
