type MedEnheter = { roller: readonly { enhet: { navn: string } | null }[] }

/** People by the unit they work at, those of several units or none last, under `felles`. */
export function perEnhet<P extends MedEnheter>(
  personer: readonly P[],
  felles: string,
): [string, P[]][] {
  const enheter = new Map<string, P[]>()
  for (const person of personer) {
    const navn = new Set(person.roller.map(({ enhet }) => enhet?.navn))
    const [eneste] = navn.size === 1 ? navn : []
    const her = eneste ?? felles
    enheter.set(her, [...(enheter.get(her) ?? []), person])
  }
  return [...enheter].sort(([a], [b]) => Number(a === felles) - Number(b === felles))
}
