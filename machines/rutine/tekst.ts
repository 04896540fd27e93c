import type { Rutine, Tekst } from './skjema.ts'

export type Spraak = keyof Tekst

/**
 * The routine's own text for a key that stands in its data. Throws on a key
 * that the routine does not have: a routine that was read has no such key.
 */
export function tekst(rutine: Rutine, nokkel: string, spraak: Spraak): string {
  const funnet = rutine.tekster[nokkel]
  if (!funnet) throw new Error(`The routine ${rutine.id} ${rutine.versjon} has no text ${nokkel}`)
  return funnet[spraak]
}

/** Joins one table of texts per language; the types see to it that all three have the same keys. */
export function samleTekster<N extends string>(
  nb: Record<N, string>,
  nn: Record<NoInfer<N>, string>,
  en: Record<NoInfer<N>, string>,
): Record<string, Tekst> {
  const samlet: Record<string, Tekst> = {}
  for (const nokkel in nb) samlet[nokkel] = { nb: nb[nokkel], nn: nn[nokkel], en: en[nokkel] }
  return samlet
}
