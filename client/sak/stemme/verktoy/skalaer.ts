import type { Innspill, Verktoy } from '../innspill.ts'
import { erFortalt } from '../innspill.ts'

type Skala = NonNullable<Verktoy['skala']>
/** One time that the child used the scale. */
export type Gang = { om: string; dato: string; skala: Skala }
/** One area, and each time that tells of it. */
export type Omraadet = Pick<Skala[number], 'omraade' | 'tittel'> & {
  tall: { dato: string; tall: number }[]
}

/** Every time the child used the scale, oldest first. */
export const ganger = (alle: readonly Innspill[]): Gang[] =>
  alle
    .filter(erFortalt)
    .flatMap(({ om, dato, hort }) =>
      hort.verktoy?.skala ? [{ om, dato, skala: hort.verktoy.skala }] : [],
    )
    .toSorted((a, b) => a.dato.localeCompare(b.dato))

/** The areas that the child has spoken of; the one that it first spoke of comes first. */
export const omraadene = (alle: readonly Gang[]): Omraadet[] => {
  const funnet = new Map<string, Omraadet>()
  for (const { dato, skala } of alle) {
    for (const { omraade, tittel, tall } of skala) {
      const her = funnet.get(omraade) ?? { omraade, tittel, tall: [] }
      funnet.set(omraade, { ...her, tall: [...her.tall, { dato, tall }] })
    }
  }
  return [...funnet.values()]
}
