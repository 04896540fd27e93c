/** Where in the routine (path, dots between) something is wrong, and why. */
export type RutineFeil = { sted: string; grunn: string }

/** One error for each value that stands earlier in the list. */
export function gjentatte(sted: string, verdier: readonly string[]): RutineFeil[] {
  return verdier.flatMap((verdi, i) =>
    verdier.indexOf(verdi) < i ? [{ sted: `${sted}.${i}`, grunn: `${verdi} is repeated` }] : [],
  )
}
