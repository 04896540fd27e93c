import { createHash } from 'node:crypto'
import { canonical } from '../../db/canonical.ts'
import type { Person } from '../../db/store.ts'
import type { Aktor } from '../../machines/sak/konvolutt.ts'
import { SYSTEM_ID } from '../../machines/sak/konvolutt.ts'
import { nyId } from '../id.ts'

/** What shall happen in a case. `om` is the process it is sent to; absent: the case itself. */
type Sending = {
  kommandoId: string
  /** The version that the sender has seen of what they send to. */
  forventetVersjon: number
  type: string
  om?: string | undefined
  data: unknown
  /** ISO date on which it happened, when that was not today. */
  skjedde?: string | undefined
}

/** A request to let something happen in a case, as the orchestrator takes it. */
export type Kommando = Sending & { fingerprint: string }

/** The deadline poller and the absence import act as the system itself. */
export const SYSTEM: Aktor = { id: SYSTEM_ID, roller: ['system'] }

/** A person as the case remembers them: with the roles they hold at the case's unit. */
export const somAktor = (
  { id, roller }: Pick<Person, 'id' | 'roller'>,
  enhetId: string,
): Aktor => ({
  id,
  roller: [...new Set(roller.filter((r) => r.enhetId === enhetId).map((r) => r.rolle))],
})

/** With the fingerprint of a command: the same event for the same case from the same sender. */
export const somKommando = (aktorId: string, sakId: string, sending: Sending): Kommando => {
  const { type, data, skjedde = null, om } = sending
  const innhold = [type, data, skjedde, ...(om === undefined ? [] : [om])]
  return { ...sending, fingerprint: fingerprint(aktorId, sakId, innhold) }
}

export const fingerprintOfAapning = (
  aktorId: string,
  barnId: string,
  {
    stafettholder,
    skjedde = null,
    tattInn,
  }: { stafettholder: unknown; skjedde?: string | undefined | null; tattInn?: unknown },
): string => {
  const innhold = [stafettholder, skjedde, ...(tattInn === undefined ? [] : [tattInn])]
  return fingerprint(aktorId, barnId, innhold)
}

/** Same asker, same request, same fingerprint. */
export const fingerprint = (aktorId: string, sakId: string, innhold: unknown): string =>
  createHash('sha256')
    .update(canonical([aktorId, sakId, innhold]))
    .digest('base64')

/** The envelope of what is about to happen; ids and time are given from outside the machine. */
export const konvolutt = <T extends string, D>(
  type: T,
  data: D,
  aktor: Aktor,
  tid: { skjedde: string; registrert: string },
) => ({ id: nyId(), type, data, aktor, ...tid })
