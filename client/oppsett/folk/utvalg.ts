import type { Linje } from './svar.ts'

/** Which lines of a file are looked at, in the order that they are offered. */
export const UTVALG = [
  'alle',
  'feil',
  'advarsel',
  'slutter',
  'tilbake',
  'endret',
  'ny',
  'uendret',
] as const
export type Utvalg = (typeof UTVALG)[number]

/** Whether the line is one of these. What a line is to be looked at for does not change what it is besides. */
export function erBlant(utvalg: Utvalg, { status, advarsler, hvem, feil }: Linje): boolean {
  if (utvalg === 'alle') return true
  if (utvalg === 'advarsel') return advarsler.length > 0
  // The heading says nothing of anybody.
  return status === utvalg && (hvem !== null || feil.length > 0)
}

/** What one looks at first: whatever needs a person. */
export const forst = (linjer: readonly Linje[]): Utvalg =>
  (['feil', 'slutter', 'advarsel'] as const).find((utvalg) =>
    linjer.some((linje) => erBlant(utvalg, linje)),
  ) ?? 'alle'
