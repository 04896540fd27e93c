import type { FraRegion } from '../hendelser.ts'
import type { KravParams } from '../krav/params.ts'
import type { Varsling } from '../setup.ts'

/** A guard that names its requirements. */
export const krav = (params: KravParams = {}) => ({ type: 'krav' as const, params })

/** In an active case. */
export const iAktiv = (mer: KravParams = {}) =>
  krav({ ...mer, faste: ['aktiv', ...(mer.faste ?? [])] })

/** An effect as data: somebody should be told. */
export const varsle = (hva: string, til: Varsling['til']) => ({
  type: 'varsle' as const,
  params: { hva, til },
})

/** One region telling the others, within the same step. */
export const siFra = (type: FraRegion['type']) => ({
  type: 'siFra' as const,
  params: { type },
})
