import compress from '@fastify/compress'
import rateLimit from '@fastify/rate-limit'
import { TRPCError } from '@trpc/server'
import { fastifyRequestHandler } from '@trpc/server/adapters/fastify'
import type { FastifyError, FastifyInstance } from 'fastify'
import type { Services } from '../api/context.ts'
import { appRouter } from '../api/router.ts'
import { COMPRESSION } from './compression.ts'
import { drainBody } from './drainBody.ts'
import { asTrpc, errorResponse, logInternal } from './errorResponse.ts'
import { jsonText } from './jsonText.ts'
import { limitOpen } from './openRequests.ts'
import { requireOwnOrigin } from './origin.ts'
import { answerPosted, MAX_BATCH } from './posted.ts'
import { rateLimits, requireLoginAlone } from './rateLimit.ts'
import { createContext, identify, procedure } from './request.ts'

/** `/api/trpc`: who asks, from where and how often, then the procedure. */
export async function api(
  app: FastifyInstance,
  { perMinutt, ...services }: Services & { perMinutt: number },
): Promise<void> {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, jsonText)
  identify(app, services)
  app.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    requireOwnOrigin(request, services.adresse)
    requireLoginAlone(request)
  })
  await app.register(rateLimit, rateLimits(perMinutt))
  await app.register(compress, COMPRESSION)
  limitOpen(app)

  app.setErrorHandler<FastifyError | TRPCError>(async (kastet, request, reply) => {
    const feil = asTrpc(kastet)
    logInternal(request, feil)
    if (feil.code === 'PAYLOAD_TOO_LARGE') await drainBody(request.raw)
    const ctx = createContext(services, request, reply)
    const { status, body } = errorResponse(feil, procedure(request), ctx)
    return reply.code(status).send(body)
  })
  app.all('/*', () => {
    throw new TRPCError({ code: 'NOT_FOUND' })
  })
  app.route({
    method: ['GET', 'POST'],
    exposeHeadRoute: false,
    url: '/:path',
    handler: async (req, res) => {
      if (req.method === 'POST') {
        const { status, body } = await answerPosted(req, createContext(services, req, res))
        return res.code(status).send(body)
      }
      await fastifyRequestHandler({
        req,
        res,
        path: procedure(req),
        router: appRouter,
        maxBatchSize: MAX_BATCH,
        createContext: () => createContext(services, req, res),
        onError: ({ error }) => logInternal(req, error),
      })
    },
  })
}
