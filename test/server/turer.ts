/** Keeps count of the event loop's turns while something is done: in each of them others are served. */
export async function tellTurer<T>(
  gjor: (turNaa: () => number) => Promise<T>,
): Promise<{ turer: number; svar: T }> {
  let turer = 0
  let neste = setImmediate(function tell() {
    turer += 1
    neste = setImmediate(tell)
  })
  const svar = await gjor(() => turer)
  clearImmediate(neste)
  return { turer, svar }
}
