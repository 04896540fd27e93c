import type { Rolle } from '../../machines/roller.ts'

/** How far a role sees by itself. Taking part in a case always lets a person see that case. */
export type Rekkevidde = 'gruppe' | 'enhet' | 'alle' | 'ingen'

/**
 * What a role follows beyond the cases of its own: `holdere`, who is overdue and who holds how many at
 * the unit; `enheter`, what stands out unit by unit; `tall`, the same with small numbers veiled, for
 * whoever may see no case. A role without a unit follows all of them.
 */
export type Oversikt = 'holdere' | 'enheter' | 'tall' | 'ingen'

/** Whose units and people a role keeps up to date: its own unit's, or the whole municipality's. */
export type Administrasjon = 'enhet' | 'alle' | 'ingen'

type Linje = {
  ser: Rekkevidde
  handler: boolean
  folger: Oversikt
  /** May remind a holder who is overdue: whoever leads the unit. */
  minner: boolean
  administrerer: Administrasjon
}

const iEgne: Linje = {
  ser: 'ingen',
  handler: false,
  folger: 'ingen',
  minner: false,
  administrerer: 'ingen',
}
const iGruppa: Linje = { ...iEgne, ser: 'gruppe', handler: true }
const leder: Linje = { ...iEgne, ser: 'enhet', handler: true, folger: 'holdere', minner: true }

/**
 * One line a role: which cases it sees, whether it may act in them, and what it follows. The duties
 * behind it stand in domain.md §3, §4 and §8; which *event* a role may send is the machine's own matter.
 */
export const REKKEVIDDE: Record<Rolle, Linje> = {
  kontaktlaerer: iGruppa,
  pedagogiskLeder: iGruppa,
  teamleder: { ...leder, minner: false },
  tiltaksleder: leder,
  rektor: { ...leder, administrerer: 'enhet' },
  styrer: { ...leder, administrerer: 'enhet' },
  enhetsleder: { ...iEgne, ser: 'enhet', folger: 'enheter', administrerer: 'enhet' },
  koordinator: { ...iEgne, ser: 'alle', folger: 'enheter', administrerer: 'alle' },
  kommunalsjef: { ...iEgne, folger: 'tall' },
  helsesykepleier: iEgne,
  los: iEgne,
  ppt: iEgne,
}
