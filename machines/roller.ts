import { z } from 'zod'

/** Roles of the routine. A person may hold several, each at one unit (domain.md §3, §4, §8). */
export const Rolle = z.enum([
  'kontaktlaerer',
  'teamleder',
  'pedagogiskLeder',
  'tiltaksleder',
  'rektor',
  'styrer',
  'enhetsleder',
  'kommunalsjef',
  'koordinator',
  'helsesykepleier',
  'los',
  'ppt',
])
export type Rolle = z.infer<typeof Rolle>

/** Who may sit at the table, beside the roles of the routine (R595–680, R682–745). */
export const Deltaker = z.enum([
  'barnet',
  'foresatte',
  ...Rolle.options,
  'familieOgForebygging',
  'fastlege',
  'nav',
  'barnevern',
  'andre',
])
export type Deltaker = z.infer<typeof Deltaker>

export const Arena = z.enum(['barnehage', 'skole'])
export type Arena = z.infer<typeof Arena>
