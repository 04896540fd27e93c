import type { Rolle } from '../../roller.ts'
import type { Rutine } from '../skjema.ts'

/**
 * The routine says that measures are evaluated and that nobody is left alone with a case, and is silent on
 * when somebody else is told: those numbers are the municipality's own choice.
 */
export const oppgaver = (leder: Rolle): Rutine['oppgaver'] => ({
  minnes: 2,
  forbered: 7,
  loftes: { etter: 7, til: ['tiltaksleder', leder] },
  stille: 21,
})
