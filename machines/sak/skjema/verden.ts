import type { ForesattHer } from '../../familie/hverForSeg.ts'
import type { Rutine } from '../../rutine/skjema.ts'
import type { SakKontekst } from '../kontekst.ts'
import type { Kandidat, PersonIRolle } from '../konvolutt.ts'

/** What a schema may depend on: the routine, the case, the day and who there is around the child. */
export type Verden = {
  rutine: Rutine
  kontekst: SakKontekst
  /** The memory of the process that the event belongs to; undefined for the case's own events. */
  egen?: unknown
  idag: string
  /** What clocks in Norway show, as HH:MM; absent: all of the day is ahead. */
  klokka?: string
  /** Persons at the unit that the child is at, in the roles that the routine knows as holders. */
  kandidater: readonly Kandidat[]
  /** Staff of the unit, each in the roles they have there: whoever may be asked to help. */
  ansatte: readonly PersonIRolle[]
  /** The child's guardians of today. */
  foresatte: readonly ForesattHer[]
}
