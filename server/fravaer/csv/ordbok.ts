/** A word as it is looked up: case, spaces and punctuation aside. */
export const nokkel = (ord: string): string =>
  ord.normalize('NFC').toLowerCase().replace(/\P{L}/gu, '')

/** Finds a value by any of its words, which are given as one text with commas. */
export const ordbok = <V extends string>(ordene: Record<V, string>): ReadonlyMap<string, V> =>
  new Map(
    (Object.keys(ordene) as V[]).flatMap((verdi) =>
      ordene[verdi].split(',').map((ord) => [nokkel(ord), verdi] as const),
    ),
  )
