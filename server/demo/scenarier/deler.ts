import type { HendelseType } from '../../../machines/forlop/hendelser.ts'
import type { Arena } from '../../../machines/roller.ts'
import type { Steg } from '../../../machines/sak/tilstand.ts'
import type { Scenario, Trekk, Valg } from '../trekk.ts'

/** An event this many school days after the move before. */
export const gjor = (om: number, type: HendelseType, valg: Valg = {}): Trekk => ({
  om,
  gjor: type,
  ...valg,
})

/** The substep reached within this many school days. */
export const til = (om: number, steg: Steg): Trekk => ({ om, til: steg })

type Mer = Partial<Pick<Scenario, 'evalueres' | 'fravaer'>>

export const fortellFra =
  (arena: Arena, fravaer: Scenario['fravaer']) =>
  (
    viser: string,
    tema: Scenario['tema'],
    trekk: readonly Trekk[],
    hviler: number,
    mer: Mer = {},
  ): Scenario => ({ viser, arena, tema, trekk, hviler, fravaer, ...mer })

/** Trinn 0 from the first worry until the case is taken up to trinn 1. */
export const opp: readonly Trekk[] = [til(1, 'hore'), til(4, 'vurdere'), gjor(5, 'trinn.hevet')]
/** Mapped, understood together, and a plan in force. */
export const plan = til(12, 'folgeOpp')
/** A month with the plan, then one pass over it. */
export const evaluert = (utfall: Valg['utfall']) => gjor(20, 'plan.evaluert', { utfall })
export const videre = gjor(1, 'plan.viderefort')
const hev = gjor(4, 'trinn.hevet')

/** Up to the trinn by way of a plan that was evaluated on each. */
export const tilTrinn = (nr: 1 | 2 | 3): readonly Trekk[] => [
  ...opp,
  ...Array.from({ length: nr - 1 }, () => [plan, evaluert('justeres'), hev]).flat(),
]
