import type { DestinationStream, Logger } from 'pino'
import { pino } from 'pino'
import type { Konfig } from '../konfig.ts'

/**
 * The server's log. It never holds bodies, addresses with input in them, cookies or names:
 * requests are logged by procedure only, and an error without the values it may carry.
 */
export const lagLogg = (
  nivaa: Konfig['logg'],
  ut: DestinationStream = pino.destination(1),
): Logger =>
  pino(
    {
      level: nivaa,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: trygtFeil },
      redact: { paths: ['req', 'res', 'body', 'input', 'headers'], remove: true },
    },
    ut,
  )

type TrygtFeil = {
  navn: string
  kode?: unknown
  melding: string
  spor: string[]
  aarsak?: TrygtFeil
}

/** What may be told of an error. Database drivers put the values of a query in its message. */
export function trygtFeil(feil: unknown): TrygtFeil {
  if (!(feil instanceof Error)) return { navn: typeof feil, melding: '', spor: [] }
  return {
    navn: feil.name,
    kode: 'code' in feil ? feil.code : undefined,
    melding: (feil.message.split(/\n|params:/)[0] ?? '').slice(0, 300),
    spor: (feil.stack ?? '')
      .split('\n')
      .filter((linje) => /^\s+at /.test(linje))
      .map((l) => l.trim()),
    ...(feil.cause === undefined ? {} : { aarsak: trygtFeil(feil.cause) }),
  }
}
