import { getTRPCErrorShape, TRPCError } from '@trpc/server'
import type { FastifyError, FastifyRequest } from 'fastify'
import type { Kontekst } from '../api/kontekst.ts'
import { appRouter } from '../api/router.ts'
import { prosedyre } from './foresporsel.ts'

/** What went wrong before tRPC was reached, in the shape in which tRPC answers its own errors. */
export function feilsvar(kastet: FastifyError | TRPCError, path: string, ctx: Kontekst) {
  const error = kastet instanceof TRPCError ? kastet : somTrpc(kastet)
  const config = appRouter._def._config
  const shape = getTRPCErrorShape({ config, error, type: 'unknown', path, input: undefined, ctx })
  return { status: shape.data.httpStatus, kropp: { error: shape } }
}

function somTrpc(cause: FastifyError): TRPCError {
  const { statusCode = 500 } = cause
  if (statusCode >= 500) return new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause })
  return new TRPCError({ code: statusCode === 413 ? 'PAYLOAD_TOO_LARGE' : 'BAD_REQUEST', cause })
}

/** Leaves the details of an unexpected error in the log, under the id that the sender was given. */
export function loggIntern(request: FastifyRequest, feil: Error): void {
  if (feil instanceof TRPCError && feil.code !== 'INTERNAL_SERVER_ERROR') return
  request.log.error({ err: feil.cause ?? feil, prosedyre: prosedyre(request) }, 'uventet feil')
}
