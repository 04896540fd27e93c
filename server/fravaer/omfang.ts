import { StafettFeil } from '../api/feil.ts'
import type { Hvem } from '../tilgang/kan.ts'
import { kan } from '../tilgang/kan.ts'

/** The units whose absence may be imported. A child elsewhere is not known to exist. */
export type Omfang = (enhetId: string) => boolean

/** @throws {StafettFeil} INGEN_TILGANG when the person may import for no unit at all */
export function importomfang(hvem: Hvem): Omfang {
  const omfang: Omfang = (enhetId) => kan(hvem, { gjor: 'importerFravaer', enhetId })
  if (hvem.roller.some(({ enhetId }) => enhetId !== null && omfang(enhetId))) return omfang
  throw new StafettFeil({ kode: 'INGEN_TILGANG' })
}
