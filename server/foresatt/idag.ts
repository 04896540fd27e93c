import type { Foresatt } from '../../db/store.ts'
import { erForesatt } from '../../machines/familie/erForesatt.ts'
import type { ForesattHer } from '../../machines/familie/hverForSeg.ts'

/** Who of them are the child's guardians on the day, as a decision knows them. */
export const foresatteIDag = (alle: readonly Foresatt[], dag: string): ForesattHer[] =>
  alle
    .filter(({ data }) => erForesatt(data, dag))
    .map(({ id, data: { kontakt, foreldreansvar } }) => ({
      id,
      hjem: kontakt.slag === 'skjermet' ? 'skjermet' : kontakt.husstand,
      ...(foreldreansvar === 'harIkke' && { utenAnsvar: true }),
    }))

/** Their names by id, also of those who were. */
export const foresattnavn = (alle: readonly Foresatt[]): Record<string, string> =>
  Object.fromEntries(alle.map(({ id, data }) => [id, data.navn]))
