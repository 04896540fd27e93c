/** Where in some data a text stands, as `bilde.vedlegg`; undefined where it does not. */
export function stiTil(data: unknown, tekst: string): string | undefined {
  if (data === tekst) return ''
  if (typeof data !== 'object' || data === null) return undefined
  for (const [navn, del] of Object.entries(data)) {
    const inni = stiTil(del, tekst)
    if (inni !== undefined) return inni === '' ? navn : `${navn}.${inni}`
  }
  return undefined
}
