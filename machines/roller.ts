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

/**
 * Who may help from outside the school, the kindergarten and the home (R682–745). Which of them a
 * municipality has, its routine says; one that it no longer lists is still read.
 */
export const Tjeneste = z.enum([
  'skolehelsetjenesten',
  'helsestasjon',
  'los',
  'familieOgForebygging',
  'ppt',
  'fastlege',
  'nav',
  'fysioErgo',
  'avlastning',
  'ambulerendeUngdomsteam',
  'habu',
  'bup',
  'spesialisthelsetjenesten',
  'andreSpesialister',
  'barnevern',
  'fraBarnetsLiv',
])
export type Tjeneste = z.infer<typeof Tjeneste>

export const Arena = z.enum(['barnehage', 'skole'])
export type Arena = z.infer<typeof Arena>

/** Roles that nobody has in the other arena. */
const BARE_I: Partial<Record<string, Arena>> = {
  kontaktlaerer: 'skole',
  rektor: 'skole',
  pedagogiskLeder: 'barnehage',
  styrer: 'barnehage',
}

/** Whether somebody with this role, or part in a case, is met in the arena. */
export const finnesI = (arena: Arena, rolle: string): boolean => (BARE_I[rolle] ?? arena) === arena
