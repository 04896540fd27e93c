import { setTimeout as vent } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'
import type { Jobb } from './jobb.ts'

/**
 * Does the job now and then again and again, one round at a time, until the signal. A round that goes
 * wrong is logged, and the next one comes all the same. Resolves at the end.
 */
export async function kjor(
  { navn, mellomrom, kjor: runde }: Jobb,
  logg: Pick<FastifyBaseLogger, 'info' | 'error'>,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      const antall = await runde(signal)
      if (antall > 0) logg.info({ jobb: navn, antall }, 'jobben er gjort')
    } catch (feil) {
      logg.error({ jobb: navn, err: feil }, 'jobben mislyktes')
    }
    await vent(mellomrom, undefined, { signal }).catch(() => undefined)
  }
}
