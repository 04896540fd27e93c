import type { Gruppe, PersonRolle } from '../../../db/store.ts'
import { Rolle } from '../../../machines/roller.ts'

const EGEN: Gruppe = { enhetId: 'skole-1', gruppe: '5A' }

/** Where the child is, seen from a person whose role is at `skole-1`, class 5A. */
export const STEDER = {
  egenGruppe: EGEN,
  annenGruppe: { enhetId: 'skole-1', gruppe: '5B' },
  annenEnhet: { enhetId: 'skole-2', gruppe: '5A' },
} as const satisfies Record<string, Gruppe>
export type Sted = keyof typeof STEDER

type Linje = { leser: Sted[]; handler: Sted[]; importerer: boolean }

const gruppe: Linje = { leser: ['egenGruppe'], handler: ['egenGruppe'], importerer: false }
const enhet: Linje = {
  leser: ['egenGruppe', 'annenGruppe'],
  handler: ['egenGruppe', 'annenGruppe'],
  importerer: true,
}
const ingen: Linje = { leser: [], handler: [], importerer: false }

/** What each role may by itself. Written apart from the policy, so that the two can disagree. */
export const VENTET: Record<Rolle, Linje> = {
  kontaktlaerer: gruppe,
  pedagogiskLeder: gruppe,
  teamleder: enhet,
  tiltaksleder: enhet,
  rektor: enhet,
  styrer: enhet,
  enhetsleder: { leser: ['egenGruppe', 'annenGruppe'], handler: [], importerer: false },
  koordinator: {
    leser: ['egenGruppe', 'annenGruppe', 'annenEnhet'],
    handler: [],
    importerer: false,
  },
  kommunalsjef: ingen,
  helsesykepleier: ingen,
  los: ingen,
  ppt: ingen,
}

export const ROLLER = Rolle.options

/** The role as a person of the first unit holds it. */
export const vedEgen = (rolle: Rolle): PersonRolle => ({ rolle, ...EGEN })
