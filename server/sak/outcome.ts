import type { z } from 'zod'
import type { Avgjorelse } from '../../machines/sak/avgjor.ts'
import type { Mangel } from '../../machines/sak/krav/mangler.ts'

/** What became of a command. Words are put on it at the edge. */
export type Outcome =
  | { outcome: 'ok'; sakId: string; versjon: number }
  | { outcome: 'ukjentHendelse' }
  | { outcome: 'ugyldigDato' }
  | { outcome: 'ikkeHer' }
  | { outcome: 'mangler'; mangler: Mangel[] }
  | { outcome: 'ugyldig'; issues: z.core.$ZodIssue[] }
  | { outcome: 'konflikt'; versjon: number }
  | { outcome: 'harAktivSak'; sakId: string }
  | { outcome: 'kommandoBruktOm' }

/** What became of a command that the machine refused. */
export const refusal = (avslag: Exclude<Avgjorelse, { utfall: 'ok' }>): Outcome => {
  switch (avslag.utfall) {
    case 'mangler':
      return { outcome: 'mangler', mangler: avslag.mangler }
    case 'ugyldig':
      return { outcome: 'ugyldig', issues: avslag.issues }
    default:
      return { outcome: avslag.utfall }
  }
}
