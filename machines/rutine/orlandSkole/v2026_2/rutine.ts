import { tekster } from '../../orlandFelles/v2026_2/tekster.ts'
import type { Rutine } from '../../skjema.ts'
import { orlandSkole } from '../rutine.ts'
import { monstertekster } from '../tekster/monstre.ts'
import { fravaer, normaltNaervaer } from './fravaer.ts'
import { trinn } from './trinn.ts'

/**
 * The same routine, as it was read anew in November 2026: help is not blocked, and the relay goes to whoever
 * may hold it on the trinn. How absence is counted stands beside. The week that it takes to hand over is the municipality's own choice.
 */
export const orlandSkole2026_2: Rutine = {
  ...orlandSkole,
  versjon: '2026.2',
  gyldigFra: '2026-11-21',
  trinn,
  fravaer,
  normaltNaervaer,
  stafett: { tilbys: 'trinnet', overlevering: 7 },
  planrad: ['hvorfor'],
  tekster: { ...orlandSkole.tekster, ...tekster, ...monstertekster },
}
