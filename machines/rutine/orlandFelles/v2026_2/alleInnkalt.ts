import type { Gjoremaal } from '../../trinn.ts'

/** Called in is done when all whom the routine calls in were there, or it is written down why not (R519, R635–637). */
export const alleInnkalt = (gjoremaal: readonly Gjoremaal[]): Gjoremaal[] =>
  gjoremaal.map((en) =>
    en.vises.includes('samtaleHoldt') ? { ...en, vises: [...en.vises, 'inviterteVarMed'] } : en,
  )
