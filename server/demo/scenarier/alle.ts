import { NORA } from '../barn.ts'
import type { Scenario } from '../trekk.ts'
import { barnehagen } from './barnehage.ts'
import { opp, plan } from './deler.ts'
import { skole0 } from './skole0.ts'
import { skole1 } from './skole1.ts'
import { skole2, skole3 } from './skole23.ts'

/** Nora's case: the one that the user guide and the pictures follow. */
const nora: Scenario = {
  viser: 'trinn 1, planen gjelder',
  arena: 'skole',
  barn: NORA,
  tema: 'nora',
  trekk: [...opp, plan],
  hviler: 3,
  evalueres: 10,
  fravaer: { foer: 5, andel: 0.08 },
}

/** Every case of the demo. */
export const scenarier: readonly Scenario[] = [
  nora,
  ...skole0,
  ...skole1,
  ...skole2,
  ...skole3,
  ...barnehagen,
]
