import type { Sak } from '../bruk.ts'

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
