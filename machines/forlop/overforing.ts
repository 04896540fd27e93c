/**
 * A named move for cases whose recorded states this program tells otherwise: a state was renamed, or
 * taken away. It stands in each such case as an event of the system's, with where from, where to and
 * why. Never changed once released.
 */
export type Overforing = {
  navn: string
  /** Why, in one sentence for whoever reads the history. */
  hvorfor: string
  /** Where a case that was recorded in these states stands now; the same where it is not moved. */
  flytt(tilstand: string): string
}

/** Those that released versions have brought, oldest first. */
export const overforinger: readonly Overforing[] = []

/** Data of the event `sak.overfort`. */
export type Overfort = { navn: string; fra: string; til: string; hvorfor: string }

/** States as dotted paths, joined by space, as the value of the machine that has them. */
export const somVerdi = (tilstand: string): Record<string, unknown> => {
  const verdi: Record<string, unknown> = {}
  for (const sti of tilstand.split(' ')) {
    const [region = '', ...ledd] = sti.split('.')
    verdi[region] = ledd.reduceRight<unknown>(
      (inni, navn) => (inni === undefined ? navn : { [navn]: inni }),
      undefined,
    )
  }
  return verdi
}
