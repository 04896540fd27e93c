import type { Rutine } from '../../rutine/skjema.ts'
import type { KravNavn } from '../../rutine/trinn.ts'
import type { SakKontekst } from '../kontekst.ts'
import { husker } from './minnet.ts'

const erHusket = (navn: KravNavn): navn is keyof typeof husker => Object.hasOwn(husker, navn)

/**
 * Whether what the routine asks for before the case goes on from mapping is there. What is mapped is
 * mapped, whichever part of it was written down last: a view given after `dag` counts as well.
 */
export const erKartlagt = (rutine: Rutine, kontekst: SakKontekst, dag: string): boolean => {
  const hort = kontekst.stemme?.dato ?? dag
  const paa = hort > dag ? hort : dag
  return rutine.trinn[kontekst.trinn].krav.kartlagt
    .filter(erHusket)
    .every((navn) => husker[navn](kontekst, rutine, paa))
}
