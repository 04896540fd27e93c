import type { Avslag } from '../../machines/forlop/decide.ts'
import type { Klar } from './cache.ts'

/** Where what was sent to is now: the case, or the process that is named. */
export type Svar = { sakId: string; om?: string; versjon: number }

/** What became of a command. Words are put on it at the edge; `klar` is the case that they speak of. */
export type Outcome =
  | { outcome: 'ok'; svar: Svar }
  | { outcome: 'ukjentHendelse' }
  | { outcome: 'ukjentOm' }
  | (Avslag & { klar?: Klar })
  | { outcome: 'konflikt'; versjon: number; klar: Klar }
  | { outcome: 'harAktivSak'; sakId: string }
  | { outcome: 'kommandoBruktOm' }
  | { outcome: 'vedleggBorte'; vedlegg: string }
