import { hjemmel } from '../hjemmel/prosess.ts'
import { medlem } from '../medlem/prosess.ts'
import { mote } from '../mote/prosess.ts'
import { samtykke } from '../samtykke/prosess.ts'
import { stemme } from '../stemme/prosess.ts'
import { timeplan } from '../timeplan/prosess.ts'
import type { Prosess } from './prosess.ts'

/** Every kind of process that a case can hold. Nothing else knows their names. */
export const prosesser = {
  stemme,
  mote,
  medlem,
  samtykke,
  hjemmel,
  timeplan,
} as const satisfies Record<string, Prosess>

export type Prosessnavn = keyof typeof prosesser
export const alleProsesser: readonly Prosess[] = Object.values(prosesser)
