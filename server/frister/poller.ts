import { setTimeout as vent } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'

/** How often deadlines are looked for, in milliseconds. They are days; a minute is soon enough. */
const MELLOMROM = 60_000

/** Does the round now and then every minute, one at a time, until the signal. Resolves at the end. */
export const poll = async (
  runde: () => Promise<number>,
  logg: FastifyBaseLogger,
  signal: AbortSignal,
): Promise<void> => {
  while (!signal.aborted) {
    try {
      const antall = await runde()
      if (antall > 0) logg.info({ antall }, 'frister ropt ut')
    } catch (feil) {
      logg.error({ err: feil }, 'frister kunne ikke ropes ut')
    }
    await vent(MELLOMROM, undefined, { signal }).catch(() => undefined)
  }
}
