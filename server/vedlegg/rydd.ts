import type { Store } from '../../db/store.ts'
import { DAGER } from '../kladd/grenser.ts'
import type { Klokke } from '../klokke.ts'
import { etter } from '../klokke.ts'

/** Pictures deleted in one round: the next takes the rest. */
const I_RUNDEN = 100
const DOGN = 24 * 60 * 60 * 1000

/** Deletes pictures that were never sent, when the draft that may have had them is gone as well. */
export const ryddVedlegg = ({ vedlegg }: Pick<Store, 'vedlegg'>, klokke: Klokke): Promise<number> =>
  vedlegg.rydd(etter(klokke(), -DAGER * DOGN), I_RUNDEN)
