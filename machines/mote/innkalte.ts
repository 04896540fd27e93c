import type { Tjeneste } from '../roller.ts'
import type { Part } from '../sak/part.ts'

type Spurt<P> = { hvem: readonly P[]; uten?: readonly Tjeneste[] }

/** Those who are called in: all who were asked, but for services that were left out for want of consent. */
export const innkalte = <P extends Part>({ hvem, uten = [] }: Spurt<P>): P[] =>
  hvem.filter((en) => en.slag !== 'tjeneste' || !uten.includes(en.tjeneste))
