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

type Linje = {
  leser: Sted[]
  handler: Sted[]
  importerer: boolean
  /** May remind the holder of a case there. */
  minner: Sted[]
  /** What the first page shows beside one's own. */
  folger: 'holdere' | 'enheter' | 'ingen'
  /** Whose people it keeps up to date: its own unit's, or all. */
  administrerer: 'egen' | 'alle' | 'ingen'
}

const hele: Sted[] = ['egenGruppe', 'annenGruppe']
const ikke = {
  importerer: false,
  minner: [],
  folger: 'ingen',
  administrerer: 'ingen',
} as const satisfies Partial<Linje>
const gruppe: Linje = { ...ikke, leser: ['egenGruppe'], handler: ['egenGruppe'] }
const enhet: Linje = {
  ...ikke,
  leser: hele,
  handler: hele,
  importerer: true,
  folger: 'holdere',
}
const leder: Linje = { ...enhet, minner: hele }
const ingen: Linje = { ...ikke, leser: [], handler: [] }

/** What each role may by itself. Written apart from the policy, so that the two can disagree. */
export const VENTET: Record<Rolle, Linje> = {
  kontaktlaerer: gruppe,
  pedagogiskLeder: gruppe,
  teamleder: enhet,
  tiltaksleder: leder,
  rektor: { ...leder, administrerer: 'egen' },
  styrer: { ...leder, administrerer: 'egen' },
  enhetsleder: { ...ingen, leser: hele, folger: 'enheter', administrerer: 'egen' },
  koordinator: {
    ...ingen,
    leser: [...hele, 'annenEnhet'],
    folger: 'enheter',
    administrerer: 'alle',
  },
  kommunalsjef: { ...ingen, folger: 'enheter' },
  helsesykepleier: ingen,
  los: ingen,
  ppt: ingen,
}

export const ROLLER = Rolle.options

/** The role as a person of the first unit holds it. */
export const vedEgen = (rolle: Rolle): PersonRolle => ({ rolle, ...EGEN })
