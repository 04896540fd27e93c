import type { Store } from '../../db/store.ts'
import type { Klokke } from '../klokke.ts'
import { DAGER } from './grenser.ts'

/** Drafts deleted in one round: the next takes the rest. */
const I_RUNDEN = 500
const DOGN = 24 * 60 * 60 * 1000

/** Deletes drafts that nobody has written in for long, and those that have been sent. */
export const ryddKladder = ({ kladd }: Store, klokke: Klokke): Promise<number> =>
  kladd.rydd(new Date(Date.parse(klokke()) - DAGER * DOGN).toISOString(), I_RUNDEN)
