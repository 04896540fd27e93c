import type { CommitLager } from './store/commit.ts'
import type { BarnLager, EnhetLager, PersonLager } from './store/folk.ts'
import type { ForslagLager, FravaerLager } from './store/fravaer.ts'
import type { LesingLager, SesjonLager } from './store/okt.ts'
import type { SakLager, UtboksLager } from './store/sak.ts'

export type * from './store/commit.ts'
export type * from './store/folk.ts'
export type * from './store/fravaer.ts'
export type * from './store/okt.ts'
export type * from './store/sak.ts'

/**
 * All storage, whatever the database. `finn*` answers undefined when there is
 * nothing. No caller's code runs inside a transaction.
 */
export type Store = CommitLager &
  SakLager & {
    utboks: UtboksLager
    fravaer: FravaerLager
    forslag: ForslagLager
    enheter: EnhetLager
    personer: PersonLager
    barn: BarnLager
    sesjon: SesjonLager
    lesing: LesingLager
    /** Writes what waits, folds the log into the database file and closes it. */
    lukk(): Promise<void>
  }
