import type { InternHendelse } from '../hendelser.ts'
import type { Deltakelse, KravParams } from '../krav/params.ts'
import type { Varsling } from '../oppsett.ts'

/** A guard that names its requirements. */
export const krav = (params: KravParams) => ({ type: 'krav' as const, params })

/** In an active case, by these. */
export const iAktiv = (
  roller: readonly Deltakelse[],
  mer: Pick<KravParams, 'trinn'> & { faste?: KravParams['faste'] } = {},
) => krav({ ...mer, roller, faste: ['aktiv', ...(mer.faste ?? [])] })

/** An effect as data: somebody should be told. */
export const varsle = (hva: string, til: Varsling['til']) => ({
  type: 'varsle' as const,
  params: { hva, til },
})

/** One region telling the others, within the same step. */
export const siFra = (type: InternHendelse['type']) => ({
  type: 'siFra' as const,
  params: { type },
})
