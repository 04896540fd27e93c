import type { Feil } from '../../../server/api/feil.ts'
import type { Felt } from '../../skjema/felt.ts'
import type { Skrevet } from './useSamtale.ts'

/** A point on the page: what is written, how it is changed, and what is wrong with it. */
export type Rad = Skrevet & {
  endre: (felt: Felt) => void
  brudd: ReadonlyMap<string, string>
  feil: Feil | undefined
}
