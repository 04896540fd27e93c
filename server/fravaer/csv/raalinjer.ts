import { stykker } from '../stykker.ts'

/**
 * Most lines below the heading: a school of a thousand, each child away for ten days. So few that the
 * answer, which cannot be written in pieces, is written in a moment.
 */
export const MAKS_LINJER = 10_000

/** `nr` counts from 1 as an editor does. */
export type Raalinje = { nr: number; tekst: string }

/** The lines of a file that say something; where they are too many, one more than is taken. */
export async function raalinjer(innhold: string): Promise<Raalinje[]> {
  const funnet: Raalinje[] = []
  for await (const stykke of stykker(linjerI(innhold))) {
    funnet.push(...stykke.filter(({ tekst }) => /[^\s;,"]/.test(tekst)))
    if (funnet.length > MAKS_LINJER + 1) break
  }
  return funnet
}

/** Every line of a file. */
export function* linjerI(innhold: string): Generator<Raalinje, void> {
  let nr = 0
  let fra = innhold.startsWith('\uFEFF') ? 1 : 0
  for (const { 0: skift, index } of innhold.matchAll(/\r\n|\r|\n|$/g)) {
    nr += 1
    yield { nr, tekst: innhold.slice(fra, index) }
    fra = index + skift.length
  }
}
