import type { Rutine } from '../skjema.ts'

/** What 2026.1 says alike on every trinn, and later versions do not: one way up, and how a case may end. */
export const foersteUtgave: Pick<Rutine['trinn'][0], 'straks' | 'avsluttes' | 'lukkes'> = {
  straks: [],
  avsluttes: ['maalNaadd'],
  lukkes: ['flyttet', 'bytterArena', 'annenInstans', 'feilregistrert', 'annet'],
}
