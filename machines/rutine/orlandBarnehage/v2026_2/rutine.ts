import { tekster } from '../../orlandFelles/v2026_2/tekster.ts'
import type { Rutine } from '../../skjema.ts'
import { orlandBarnehage } from '../rutine.ts'
import { fravaer } from './fravaer.ts'
import { omraader, plikter, plikttekster } from './plikter.ts'
import { trinn } from './trinn.ts'

/**
 * The same routine, as it was read anew in November 2026: help is not blocked, and the relay goes to whoever
 * may hold it on the trinn. The week that it takes to hand over is the municipality's own choice, and so is
 * the day from which it is in force: until that is set, no case is opened on it, and none goes over.
 */
export const orlandBarnehage2026_2: Rutine = {
  ...orlandBarnehage,
  versjon: '2026.2',
  gyldigFra: '2026-12-01',
  trinn,
  fravaer,
  stafett: { tilbys: 'trinnet', overlevering: 7 },
  planrad: ['hvorfor'],
  omraader,
  plikter,
  tekster: { ...orlandBarnehage.tekster, ...tekster, ...plikttekster },
}
