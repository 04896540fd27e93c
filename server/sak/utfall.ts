import type { z } from 'zod'
import type { Mangel } from '../../machines/sak/krav/mangler.ts'

/** What became of a command. Words are put on it at the edge. */
export type Utfall =
  | { utfall: 'ok'; sakId: string; versjon: number }
  | { utfall: 'ukjentHendelse' }
  | { utfall: 'ugyldigDato' }
  | { utfall: 'ikkeHer' }
  | { utfall: 'mangler'; mangler: Mangel[] }
  | { utfall: 'ugyldig'; issues: z.core.$ZodIssue[] }
  | { utfall: 'konflikt'; versjon: number }
  | { utfall: 'harAktivSak'; sakId: string }
  | { utfall: 'kommandoBruktOm' }
