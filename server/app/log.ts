import type { DestinationStream, Logger } from 'pino'
import { pino } from 'pino'
import type { Config } from '../config.ts'

/**
 * The server's log. It never holds bodies, addresses with input in them, cookies or names:
 * requests are logged by procedure only, and an error without the values it may carry.
 */
export const createLog = (
  level: Config['logg'],
  out: DestinationStream = pino.destination(1),
): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: safeError },
      redact: { paths: ['req', 'res', 'body', 'input', 'headers'], remove: true },
    },
    out,
  )

type SafeError = {
  navn: string
  kode?: unknown
  melding: string
  spor: string[]
  aarsak?: SafeError
}

/** What may be told of an error. Database drivers put the values of a query in its message. */
export function safeError(feil: unknown): SafeError {
  if (!(feil instanceof Error)) return { navn: typeof feil, melding: '', spor: [] }
  return {
    navn: feil.name,
    kode: 'code' in feil ? feil.code : undefined,
    // A parser's message quotes what it could not read.
    melding: feil instanceof SyntaxError ? '' : firstLine(feil.message),
    spor: (feil.stack ?? '')
      .split('\n')
      .filter((linje) => /^\s+at /.test(linje))
      .map((l) => l.trim()),
    ...(feil.cause === undefined ? {} : { aarsak: safeError(feil.cause) }),
  }
}

const firstLine = (melding: string): string => (melding.split(/\n|params:/)[0] ?? '').slice(0, 300)
