import type { Barn, Omkrets } from './folk.ts'
import type { LagretSak } from './sak.ts'

/**
 * What a child's case at one place has given on to the next, on a day (`dato`, an ISO date), where the child is now
 * and has no case since. `enhetNavn`: what the first place is called.
 */
export type VentendeUtdrag = { barn: Barn; fra: LagretSak; dato: string; enhetNavn: string }

export type UtdragStore = {
  /** Of the children within reach, by name. */
  ventende(omkrets: Omkrets): Promise<VentendeUtdrag[]>
  /** Of one child: the last that was given. */
  til(barnId: string): Promise<VentendeUtdrag | undefined>
}
