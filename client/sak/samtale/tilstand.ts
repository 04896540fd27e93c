import { tilData } from '../../skjema/data.ts'
import type { Felt } from '../../skjema/felt.ts'
import type { Json } from '../../skjema/jsonSchema.ts'
import { kontroller } from '../../skjema/kontroll.ts'
import type { Punkt } from './punkter.ts'
import { somFelt } from './punkter.ts'

/**
 * `staar`: the case has it, and nothing new is written. `skriver`: begun, and something is missing.
 * `klar`: goes into the case when it is saved. `tom`: not talked about yet.
 */
export type Status = 'tom' | 'skriver' | 'klar' | 'staar'

/** What is filled in of a point, as it would be sent and as it is kept. */
export const innhold = (felt: Felt): Json => tilData(felt) ?? null

export const erEndret = (punkt: Punkt, felt: Felt): boolean =>
  JSON.stringify(innhold(felt)) !== JSON.stringify(innhold(somFelt(punkt)))

export function statusFor(punkt: Punkt, felt: Felt): Status {
  if (!erEndret(punkt, felt)) return punkt.gjort ? 'staar' : 'tom'
  return kontroller(felt).length === 0 ? 'klar' : 'skriver'
}
