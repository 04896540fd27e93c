import type { Rutine } from '../../skjema.ts'
import { orlandBarnehage } from '../rutine.ts'

/**
 * Absence in the kindergarten's routine 2026.2: three days without notice as before (R323–325), and who was
 * asked about a day is not asked about it again. It is voluntary to come, so no pattern asks: what there is
 * of them the head finds in the quarter's report (R327–328).
 */
export const fravaer: Rutine['fravaer'] = { ...orlandBarnehage.fravaer, stille: 'dagene' }
