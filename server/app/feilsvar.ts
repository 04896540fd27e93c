import { getTRPCErrorShape, TRPCError } from '@trpc/server'
import type { FastifyError, FastifyRequest } from 'fastify'
import type { Kontekst } from '../api/kontekst.ts'
import { appRouter } from '../api/router.ts'
import { prosedyre } from './foresporsel.ts'

/** What went wrong before tRPC was reached, in the shape in which tRPC answers its own errors. */
export function feilsvar(error: TRPCError, path: string, ctx: Kontekst) {
  const config = appRouter._def._config
  const shape = getTRPCErrorShape({ config, error, type: 'unknown', path, input: undefined, ctx })
  return { status: shape.data.httpStatus, kropp: { error: shape } }
}

export function somTrpc(feil: FastifyError | TRPCError): TRPCError {
  if (feil instanceof TRPCError) return feil
  const { statusCode = 500 } = feil
  if (statusCode >= 500) return new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause: feil })
  return new TRPCError({ code: statusCode === 413 ? 'PAYLOAD_TOO_LARGE' : 'BAD_REQUEST' })
}

/** Leaves the details of an unexpected error in the log, under the id that the sender was given. */
export function loggIntern(request: FastifyRequest, feil: TRPCError): void {
  if (feil.code !== 'INTERNAL_SERVER_ERROR') return
  request.log.error({ err: feil.cause ?? feil, prosedyre: prosedyre(request) }, 'uventet feil')
}
