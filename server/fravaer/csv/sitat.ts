/** Enough to find it again in the file. */
const LENGDE = 40

/**
 * A cell as it is shown to whoever has the file; never to a log. Of what may be a fødselsnummer only
 * the last three digits show: others may see the screen. Undefined where nothing stood.
 */
export function sitat(celle: string): string | undefined {
  const dekket = celle.replace(/\d(?:\s?\d){8,}/g, (tall) =>
    tall.slice(0, -3).replace(/\d/g, '•').concat(tall.slice(-3)),
  )
  if (dekket === '') return undefined
  return dekket.length > LENGDE ? `${dekket.slice(0, LENGDE)}…` : dekket
}
