import type { Hvem } from './kan.ts'
import { kan } from './kan.ts'

/** What a person may do somewhere at all, so that no screen leads to where they may do nothing. */
export function evner(hvem: Hvem): { startSak: boolean; importerFravaer: boolean } {
  const steder = hvem.roller.flatMap(({ enhetId, gruppe }) =>
    enhetId === null ? [] : [{ enhetId, gruppe: gruppe ?? '' }],
  )
  return {
    startSak: steder.some((barn) => kan(hvem, { gjor: 'opprettSak', barn })),
    importerFravaer: steder.some(({ enhetId }) => kan(hvem, { gjor: 'importerFravaer', enhetId })),
  }
}
