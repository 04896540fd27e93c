import { mote } from '../mote/prosess.ts'
import { stemme } from '../stemme/prosess.ts'
import type { Prosess } from './prosess.ts'

/** Every kind of process that a case can hold. Nothing else knows their names. */
export const prosesser = { stemme, mote } as const satisfies Record<string, Prosess>

export type Prosessnavn = keyof typeof prosesser
export const alleProsesser: readonly Prosess[] = Object.values(prosesser)
