import type { Rutine } from '../rutine/skjema.ts'
import type { KravInn } from './krav/inn.ts'
import type { Mangel } from './krav/mangler.ts'
import { mangler } from './krav/mangler.ts'
import type { KravParams } from './krav/params.ts'
import { IVERKSETT } from './regioner/plan.ts'
import type { SakSnapshot, Steg } from './tilstand.ts'
import { steg } from './tilstand.ts'

/** What leads out of each substep that has one way on. */
const VIDERE: Partial<Record<Steg, KravParams>> = {
  hore: { trinn: 'kartlagt' },
  kartlegge: { trinn: 'kartlagt' },
  forstaa: { trinn: 'enighet' },
  planlegge: IVERKSETT,
}

/**
 * What the present substep still lacks before the case goes on from it. Some of these ways are
 * taken by the case itself, as soon as nothing is lacking, and so stand on no button.
 */
export const gjenstaar = (
  rutine: Rutine,
  snapshot: SakSnapshot,
  hendelse: KravInn['hendelse'],
): Mangel[] => {
  const { context: kontekst } = snapshot
  const krav = VIDERE[steg(snapshot)]
  if (!krav || kontekst.hvile || kontekst.lukket) return []
  return mangler(krav, { rutine, kontekst, hendelse })
}
