import type { Felt } from './felt.ts'

/**
 * What the field at a path is called on the screen, `Tiltak 2: Ansvarlig`; undefined where the form
 * shows none. A name may hold a dot itself.
 */
export function feltnavn(felt: Felt, sti: string): string | undefined {
  if (sti === '') return felt.tittel || undefined
  switch (felt.art) {
    case 'objekt': {
      const [navn = '', del] =
        felt.felter.find(([en]) => sti === en || sti.startsWith(`${en}.`)) ?? []
      return del && feltnavn(del, sti.slice(navn.length + 1))
    }
    case 'variant': {
      const valgt = felt.valgt === null ? undefined : felt.varianter[felt.valgt]
      return valgt ? feltnavn(valgt, sti) : felt.tittel || undefined
    }
    case 'liste': {
      const [nr = '', ...inni] = sti.split('.')
      const rad = felt.rader[Number(nr)]?.felt
      if (!rad) return felt.tittel
      const navn = `${rad.tittel} ${Number(nr) + 1}`
      const under = inni.length > 0 ? feltnavn(rad, inni.join('.')) : undefined
      return under ? `${navn}: ${under}` : navn
    }
    default:
      return felt.tittel || undefined
  }
}
