import compress from '@fastify/compress'
import rateLimit from '@fastify/rate-limit'
import { TRPCError } from '@trpc/server'
import { fastifyRequestHandler } from '@trpc/server/adapters/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Services } from '../api/context.ts'
import { StafettFeil } from '../api/feil.ts'
import { appRouter } from '../api/router.ts'
import { COMPRESSION } from './compression.ts'
import { logInternal } from './errorResponse.ts'
import { answerErrors } from './errors.ts'
import { FILE_CALLS, MAX_FILE_BODY } from './files.ts'
import { jsonText } from './jsonText.ts'
import { limitOpen } from './openRequests.ts'
import { requireOwnOrigin } from './origin.ts'
import { answerPosted, MAX_BATCH } from './posted.ts'
import { rateLimits, requireLoginAlone } from './rateLimit.ts'
import { createContext, identify, procedure } from './request.ts'

/** Requests that one sender may have open at once, streams aside: many times what a screen asks for. */
const MAX_OPEN = 24

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
  limitOpen(app, MAX_OPEN)
  answerErrors(app, services)
  app.all('/*', () => {
    throw new TRPCError({ code: 'NOT_FOUND' })
  })
  const answer = async (req: FastifyRequest, res: FastifyReply) => {
    const { status, body } = await answerPosted(req, createContext(services, req, res))
    return res.code(status).send(body)
  }
  app.post(FILE_CALLS, {
    bodyLimit: MAX_FILE_BODY,
    // Of a stranger nothing that large is read.
    onRequest: async ({ person }) => {
      if (!person) throw new StafettFeil({ kode: 'INGEN_TILGANG' }, 'UNAUTHORIZED')
    },
    handler: answer,
  })
  app.route({
    method: ['GET', 'POST'],
    exposeHeadRoute: false,
    url: '/:path',
    handler: async (req, res) => {
      if (req.method === 'POST') return answer(req, res)
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
