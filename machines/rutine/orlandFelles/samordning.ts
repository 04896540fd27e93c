import type { Rutine } from '../skjema.ts'

/** The steps are known from work across services (domain.md §9); the words are ours, to be confirmed. */
export const samordning: Rutine['samordning'] = [
  { id: 'delerInformasjon', tekst: 'samordning.delerInformasjon' },
  { id: 'sammeProblem', tekst: 'samordning.sammeProblem' },
  { id: 'ikkeImot', tekst: 'samordning.ikkeImot' },
  { id: 'fellesPlan', tekst: 'samordning.fellesPlan' },
  { id: 'nestePraksis', tekst: 'samordning.nestePraksis' },
]
