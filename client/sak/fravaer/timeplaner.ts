import type { Sak } from '../bruk.ts'
import type { Utvikling } from './utvikling/hent.ts'

/** A reduced week that was agreed. */
export type Avtalt = Extract<Sak['prosesser'][number], { navn: 'timeplan' }>

/** What is agreed now or for later, and what was; as they begin. */
export function timeplaner({ prosesser, idag }: Pick<Sak, 'prosesser' | 'idag'>) {
  const alle = prosesser
    .filter((en): en is Avtalt => en.navn === 'timeplan')
    .toSorted((a, b) => a.fra.localeCompare(b.fra))
  const lever = ({ slutt, til }: Avtalt) => slutt === null && til >= idag
  return { gjelder: alle.filter(lever), tidligere: alle.filter((en) => !lever(en)) }
}

type Planer = Utvikling['timeplaner']
export type Oppmote = NonNullable<Planer[number]['uker'][number]>

/** How it went beside what was agreed: in one of its weeks, and in all; null where no such day has been. */
export function oppmotet(planer: Planer) {
  const ukene = (om: string) => planer.find((en) => en.om === om)?.uker ?? []
  return {
    iUka: (om: string, nr: number): Oppmote | null => ukene(om)[nr] ?? null,
    iAlt: (om: string): Oppmote | null =>
      ukene(om).reduce<Oppmote | null>((a, b) => (a && b ? leggSammen(a, b) : (a ?? b)), null),
  }
}

const leggSammen = (a: Oppmote, b: Oppmote): Oppmote => ({
  avtalt: a.avtalt + b.avtalt,
  der: a.der + b.der,
})
