import { alleTerskler } from '../../machines/fravaer/terskler.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'

/** A routine whose thresholds lie at trinn 0 proposes new cases, and warns in one only where it says so. */
export const kanVarsle = (rutine: Rutine): boolean =>
  alleTerskler(rutine).some(({ terskel }) => terskel.trinn > 0 || terskel.iTrinn !== undefined)
