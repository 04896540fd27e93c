/** A word as it is looked up: case, spaces and punctuation aside. */
export const nokkel = (ord: string): string =>
  ord.normalize('NFC').toLowerCase().replace(/\P{L}/gu, '')

/** Words as they are looked up, of a text with commas. */
export const ordliste = (ordene: string): string[] => ordene.split(',').map(nokkel)

/** Finds a value by any of its words, which are given as one text with commas. */
export const ordbok = <V extends string>(ordene: Record<V, string>): ReadonlyMap<string, V> =>
  new Map(
    (Object.keys(ordene) as V[]).flatMap((verdi) =>
      ordliste(ordene[verdi]).map((ord) => [ord, verdi] as const),
    ),
  )
