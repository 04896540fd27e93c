import type { Foresattdata } from '../../machines/familie/foresatt.ts'
import type { UsendtMelding } from './sak.ts'

/** `versjon` is another one each time it is stored. `endretAv` is null for what came with the child. */
export type Foresatt = {
  id: string
  barnId: string
  data: Foresattdata
  versjon: string
  endret: string
  endretAv: string | null
  /** What the municipality's own files call them. */
  egenId?: string
}

/**
 * With what stands there now. `nyere`: somebody else has stored since, and nothing was written. `fremmed`:
 * the id is another child's.
 */
export type Foresattlagring =
  | { outcome: 'lagret' | 'nyere'; foresatt: Foresatt }
  | { outcome: 'fremmed' }
  | { outcome: 'fullt' }

/** The guardians of children: of the child, whatever cases it has or has had. */
export type ForesattStore = {
  settInn(foresatte: Foresatt[]): Promise<void>
  finn(id: string): Promise<Foresatt | undefined>
  /** The ids of those who have this address, however its letters are written. */
  medEpost(epost: string): Promise<string[]>
  /** All that the child has or has had, in the order in which they were added. */
  til(barnId: string): Promise<Foresatt[]>
  /**
   * Stores it where what lies there is the version `sett`, or nothing, or says the same already; a new
   * one where the child has fewer than `mest`. The messages go out with what is written, and only then.
   */
  lagre(
    foresatt: Foresatt,
    sett: string | null,
    mest: number,
    utboks: readonly UsendtMelding[],
  ): Promise<Foresattlagring>
}
