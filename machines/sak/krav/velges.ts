import type { Deltaker } from '../../roller.ts'
import type { Rutine } from '../../rutine/skjema.ts'
import type { SakKontekst } from '../kontekst.ts'
import { arket } from '../kontekst.ts'
import { utenGrunn } from './bordet.ts'

type Ved = { rutine: Rutine; kontekst: SakKontekst }

/**
 * What some recordings choose among, as the case stands: without anything to choose there is nothing to
 * record.
 */
export const velges = {
  /** Those of the present trinn's own that nothing else in the case shows. */
  gjoremaal: ({ rutine, kontekst: { trinn } }: Ved): string[] =>
    rutine.trinn[trinn].gjoremaal.flatMap(({ tekst, vises }) => (vises.length === 0 ? tekst : [])),
  /** Those whom the talk should have had, and who were not there. */
  deltakelse: ({ rutine, kontekst }: Ved): Deltaker[] => utenGrunn(kontekst, rutine),
  /** What was given on to the next place, by its day, as long as it stands. */
  utdrag: ({ kontekst: { utdrag } }: Ved): string[] => (utdrag ? [utdrag.dato] : []),
  /** What was agreed on, by its day: without it there is nothing to disagree with. */
  enighet: ({ kontekst }: Ved): string[] => {
    const { enighet } = arket(kontekst)
    return enighet ? [enighet.dato] : []
  },
}
export type Velges = keyof typeof velges
