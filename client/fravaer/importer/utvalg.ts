import type { Linje } from './svar.ts'

/** Which lines of a file are looked at, in the order that they are offered. */
export const UTVALG = ['alle', 'ny', 'endret', 'uendret', 'advarsel', 'feil'] as const
export type Utvalg = (typeof UTVALG)[number]

/** Whether the line is one of these. A line with a warning is new or changed besides. */
export function erBlant(utvalg: Utvalg, linje: Linje): boolean {
  if (utvalg === 'alle') return true
  if (utvalg !== 'advarsel') return linje.status === utvalg
  return linje.status !== 'feil' && linje.advarsel !== undefined
}

/** What one looks at first: whatever needs a person. */
export function forst(linjer: readonly Linje[]): Utvalg {
  const finnes = (utvalg: Utvalg) => linjer.some((linje) => erBlant(utvalg, linje))
  return (['feil', 'advarsel'] as const).find(finnes) ?? 'alle'
}
