import type { Tjeneste } from '../../roller.ts'
import type { Rutine } from '../skjema.ts'

/** The services that the routine names for the team (R682–745), with `egne` of the arena first. */
export const tjenester = (egne: readonly Tjeneste[]): Rutine['tjenester'] => [
  ...egne,
  'familieOgForebygging',
  'ppt',
  'fastlege',
  'nav',
  'fysioErgo',
  'avlastning',
  'habu',
  'bup',
  'andreSpesialister',
  'barnevern',
  'fraBarnetsLiv',
]

/** That a service waits for consent is the routine's (R676); what need not wait is the law's. */
export const samtykke: Omit<Rutine['samtykke'], 'barnetFra'> = {
  lengst: 365,
  fornyes: 14,
  unntak: [
    { hjemmel: 'meldeplikt', tjenester: ['barnevern'] },
    { hjemmel: 'avvergeplikt', tjenester: ['barnevern'] },
    { hjemmel: 'nodrett', tjenester: ['fastlege', 'bup', 'andreSpesialister', 'barnevern'] },
  ],
}

export const laget: Rutine['laget'] = { voksne: 8, bytter: 2 }
