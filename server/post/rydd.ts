import type { Store } from '../../db/store.ts'
import type { Klokke } from '../klokke.ts'
import { etter } from '../klokke.ts'

/** How long it stands that a letter was sent or given up. */
const DAGER = 30
const DOGN = 24 * 60 * 60 * 1000
const I_RUNDEN = 500

/** Deletes letters that were done long ago. */
export const ryddPost = ({ post }: Pick<Store, 'post'>, klokke: Klokke): Promise<number> =>
  post.rydd(etter(klokke(), -DAGER * DOGN), I_RUNDEN)
