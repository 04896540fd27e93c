/** Letters that do not fall apart into a base letter and an accent. */
const EGNE: Record<string, string> = { æ: 'ae', ø: 'o', đ: 'd', ŋ: 'n', ŧ: 't' }

/** The words of a text, without case, accents and punctuation: «Evalúer  på nytt!» is evaluer, pa, nytt. */
export const ordI = (tekst: string): string[] =>
  tekst
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[æøđŋŧ]/g, (bokstav) => EGNE[bokstav] ?? bokstav)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** Whether each word that is looked for begins a word of the text, in any order. */
export function passer(sokt: readonly string[], tekst: string): boolean {
  const ord = ordI(tekst)
  return sokt.every((ett) => ord.some((et) => et.startsWith(ett)))
}
