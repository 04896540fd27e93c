import type { Rolle } from '../../machines/roller.ts'

/** How far a role sees by itself. Taking part in a case always lets a person see that case. */
export type Rekkevidde = 'gruppe' | 'enhet' | 'alle' | 'ingen'

/**
 * One line a role: which cases it sees, and whether it may act in them. The duties behind it
 * stand in domain.md §3, §4 and §8; which *event* a role may send is the machine's own matter.
 */
export const REKKEVIDDE: Record<Rolle, { ser: Rekkevidde; handler: boolean }> = {
  kontaktlaerer: { ser: 'gruppe', handler: true },
  pedagogiskLeder: { ser: 'gruppe', handler: true },
  teamleder: { ser: 'enhet', handler: true },
  tiltaksleder: { ser: 'enhet', handler: true },
  rektor: { ser: 'enhet', handler: true },
  styrer: { ser: 'enhet', handler: true },
  enhetsleder: { ser: 'enhet', handler: false },
  koordinator: { ser: 'alle', handler: false },
  kommunalsjef: { ser: 'ingen', handler: false },
  helsesykepleier: { ser: 'ingen', handler: false },
  los: { ser: 'ingen', handler: false },
  ppt: { ser: 'ingen', handler: false },
}
