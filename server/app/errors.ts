import type { TRPCError } from '@trpc/server'
import type { FastifyError, FastifyInstance } from 'fastify'
import type { Services } from '../api/context.ts'
import { drainBody } from './drainBody.ts'
import { asTrpc, errorResponse, logInternal } from './errorResponse.ts'
import { createContext, procedure } from './request.ts'

/** Answers whatever is thrown with an error of the closed set; a body that is refused is let in to its end. */
export function answerErrors(app: FastifyInstance, services: Services): void {
  app.setErrorHandler<FastifyError | TRPCError>(async (kastet, request, reply) => {
    const feil = asTrpc(kastet)
    logInternal(request, feil)
    if (feil.code === 'PAYLOAD_TOO_LARGE') await drainBody(request.raw)
    const ctx = createContext(services, request, reply)
    const { status, body } = errorResponse(feil, procedure(request), ctx)
    return reply.code(status).send(body)
  })
}
