import type { Hos } from '../../machines/prosess/oppgave.ts'
import type { Hvem } from '../tilgang/kan.ts'

const iRolle = (rolle: string, enhetId: string) => `${rolle} ${enhetId}`

/** As a task is stored and found: by the person's id, or by the role and the unit. */
export const mottaker = (hos: Hos, enhetId: string): string =>
  'person' in hos ? hos.person : iRolle(hos.rolle, enhetId)

/** Everything that a task may be stored by that waits for this person. */
export const mottakereFor = ({ id, roller }: Hvem): string[] => [
  id,
  ...new Set(
    roller.flatMap(({ rolle, enhetId }) => (enhetId === null ? [] : iRolle(rolle, enhetId))),
  ),
]
