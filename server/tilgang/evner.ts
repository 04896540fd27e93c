import type { Hvem } from './kan.ts'
import { kan } from './kan.ts'
import { holderenheter } from './oversikt.ts'
import { REKKEVIDDE } from './rekkevidde.ts'

/** What a person may do somewhere at all, so that no screen leads to where they may do nothing. */
export type Evner = {
  startSak: boolean
  importerFravaer: boolean
  /** Sees cases by a role, and not only those they hold or are offered. */
  seSaker: boolean
  folgeHoldere: boolean
  folgeEnheter: boolean
  /** Keeps units and people up to date. */
  administrere: boolean
}

export function evner(hvem: Hvem): Evner {
  const steder = hvem.roller.flatMap(({ enhetId, gruppe }) =>
    enhetId === null ? [] : [{ enhetId, gruppe: gruppe ?? '' }],
  )
  const linjer = hvem.roller.map(({ rolle }) => REKKEVIDDE[rolle])
  return {
    startSak: steder.some((barn) => kan(hvem, { gjor: 'opprettSak', barn })),
    importerFravaer: steder.some(({ enhetId }) => kan(hvem, { gjor: 'importerFravaer', enhetId })),
    seSaker: linjer.some(({ ser }) => ser !== 'ingen'),
    folgeHoldere: holderenheter(hvem).length > 0,
    folgeEnheter: linjer.some(({ folger }) => folger === 'enheter' || folger === 'tall'),
    administrere: hvem.roller.some(({ enhetId }) => kan(hvem, { gjor: 'administrer', enhetId })),
  }
}
