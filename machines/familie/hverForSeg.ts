import type { Foresattdata } from './foresatt.ts'

type Hjem = Extract<Foresattdata['kontakt'], { slag: 'staarHer' }>['husstand']

/**
 * A guardian of today, as a decision knows them: the id, and the home. Null where that is not said.
 * `utenAnsvar`: it is said that they do not have parental responsibility.
 */
export type ForesattHer = { id: string; hjem: Hjem | 'skjermet'; utenAnsvar?: true }

/**
 * The guardians who each speak for themselves, as they do not live together; none where all live in one
 * home. Whose home is not said, or shielded,
 * does not live with those whose home is.
 */
export const hverForSeg = (foresatte: readonly ForesattHer[]): string[] =>
  new Set(foresatte.map(({ hjem }) => hjem)).size > 1 ? foresatte.map(({ id }) => id) : []
