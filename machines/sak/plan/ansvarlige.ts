import type { SakKontekst } from '../kontekst.ts'
import type { Part } from '../part.ts'

/** Who answers, or answered, for a measure: of every version of the plan, and of the draft. */
export const ansvarlige = ({ tidligere, gjeldende, utkast }: SakKontekst['plan']): Part[] =>
  [...tidligere, gjeldende, utkast]
    .flatMap((plan) => plan?.rader ?? [])
    .flatMap(({ ansvarlig }) => ansvarlig ?? [])
