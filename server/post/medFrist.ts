/** How long one letter may take, in milliseconds. */
export const LENGST = 60_000
/** How long the one under way may take when the server stops. */
const NAADE = 3000

/** Does it with a signal that comes when it has taken too long: sooner, where the server is stopping. */
export async function medFrist(
  stopper: AbortSignal,
  gjor: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const slutt = new AbortController()
  const avbryt = () => slutt.abort()
  const snart = () => setTimeout(avbryt, NAADE).unref()
  const klokke = setTimeout(avbryt, LENGST)
  if (stopper.aborted) snart()
  else stopper.addEventListener('abort', snart, { once: true })
  try {
    await gjor(slutt.signal)
  } finally {
    clearTimeout(klokke)
    stopper.removeEventListener('abort', snart)
  }
}
