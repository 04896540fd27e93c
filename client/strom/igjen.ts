const ventende = new Set<() => void>()

/** The server can be reached again: what waits for another try need not wait any longer. */
export function siIgjen(): void {
  for (const prov of ventende) prov()
}

/** Tries when the line or the server is back, until what is answered is called. */
export function naarIgjen(prov: () => void): () => void {
  ventende.add(prov)
  return () => void ventende.delete(prov)
}

window.addEventListener('online', siIgjen)
