import { getTRPCErrorShape, TRPCError } from '@trpc/server'
import type { FastifyError, FastifyRequest } from 'fastify'
import type { RequestContext } from '../api/context.ts'
import { appRouter } from '../api/router.ts'
import { loggedProcedure } from './request.ts'

/** What went wrong, in the shape in which tRPC answers its own errors. */
export function errorResponse(
  error: TRPCError,
  path: string,
  ctx: RequestContext,
  input?: unknown,
) {
  const config = appRouter._def._config
  const shape = getTRPCErrorShape({ config, error, type: 'unknown', path, input, ctx })
  return { status: shape.data.httpStatus, body: { error: shape } }
}

export function asTrpc(feil: FastifyError | TRPCError): TRPCError {
  if (feil instanceof TRPCError) return feil
  const { statusCode = 500 } = feil
  if (statusCode >= 500) return new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause: feil })
  return new TRPCError({ code: statusCode === 413 ? 'PAYLOAD_TOO_LARGE' : 'BAD_REQUEST' })
}

/** Leaves the details of an unexpected error in the log, under the id that the sender was given. */
export function logInternal(request: FastifyRequest, feil: TRPCError): void {
  if (feil.code !== 'INTERNAL_SERVER_ERROR') return
  request.log.error(
    { err: feil.cause ?? feil, prosedyre: loggedProcedure(request) },
    'uventet feil',
  )
}
