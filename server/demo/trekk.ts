import type { DataFor, HendelseType } from '../../machines/forlop/hendelser.ts'
import type { Arena } from '../../machines/roller.ts'
import type { Steg } from '../../machines/sak/tilstand.ts'
import type { Fravaersmonster } from './fravaersmonster.ts'
import type { TemaNavn } from './tema/alle.ts'

/** What is chosen where an event leaves a choice. */
export type Valg = {
  /** What becomes of the plan's rows at an evaluation. */
  utfall?: 'viderefores' | 'justeres' | 'avsluttes'
  /** Why a case is closed without its goal reached. */
  grunn?: DataFor<'sak.lukket'>['grunn']
  /** School day until which a case rests. */
  hvilerTil?: number
  /** Written down this many school days late. */
  sent?: number
}

/** One move of a story: an event, or a substep to reach; what it takes to get there is done first. */
export type Trekk = Valg & {
  /** School days after the move before. */
  om: number
} & ({ gjor: HendelseType } | { til: Steg })

/** One child's case, told as moves. What stands last is where the case stands today. */
export type Scenario = {
  /** The state that it is there to show. */
  viser: string
  arena: Arena
  /** The child's id, where the story is about a certain child. */
  barn?: string
  tema: TemaNavn
  trekk: readonly Trekk[]
  /** School days since the last move. */
  hviler: number
  /** School day on which a plan that is not evaluated in the story shall be; 12 ahead by default. */
  evalueres?: number
  fravaer: Fravaersmonster
}
