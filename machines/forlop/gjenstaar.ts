import type { Rutine } from '../rutine/skjema.ts'
import type { KravInn } from '../sak/krav/inn.ts'
import type { Mangel } from '../sak/krav/mangler.ts'
import { mangler } from '../sak/krav/mangler.ts'
import type { KravParams } from '../sak/krav/params.ts'
import { IVERKSETT } from '../sak/regioner/plan.ts'
import type { Steg } from '../sak/tilstand.ts'
import { steg } from '../sak/tilstand.ts'
import type { Stand } from './stand.ts'

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
  { sak }: Stand,
  hendelse: KravInn['hendelse'],
): Mangel[] => {
  const { context: kontekst } = sak
  const krav = VIDERE[steg(sak)]
  if (!krav || kontekst.hvile || kontekst.lukket) return []
  return mangler(krav, { rutine, kontekst, hendelse })
}
