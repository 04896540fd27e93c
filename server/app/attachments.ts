import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { BILDER } from '../../machines/vedlegg/grenser.ts'
import type { Services } from '../api/context.ts'
import { StafettFeil } from '../api/feil.ts'
import { velgSpraak } from '../api/spraak.ts'
import { hentVedlegg } from '../vedlegg/hent.ts'
import { avvistBilde, taImot } from '../vedlegg/taImot.ts'
import { drainBody } from './drainBody.ts'
import { answerErrors } from './errors.ts'
import { limitOpen } from './openRequests.ts'
import { requireOwnOrigin } from './origin.ts'
import { rateLimits } from './rateLimit.ts'
import { createContext, identify } from './request.ts'

/** Pictures that one person may have on the way, in or out: a page's worth, and each is large. */
const MAX_OPEN = 8

/** Nothing in a picture's answer may run, be guessed at, be kept, or pass for a page of ours. */
const HEADERS = {
  'content-type': 'image/jpeg',
  'content-disposition': 'inline; filename="bilde.jpg"',
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, no-store',
}

/** `/api/vedlegg`: pictures in to a case, and out to whoever may read it. */
export async function attachments(
  app: FastifyInstance,
  { perMinutt, ...services }: Services & { perMinutt: number },
): Promise<void> {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer' }, async (_: unknown, body: Buffer) => body)
  identify(app, services)
  app.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    requireOwnOrigin(request, services.adresse)
    if (!request.person) throw new StafettFeil({ kode: 'INGEN_TILGANG' }, 'UNAUTHORIZED')
  })
  await app.register(rateLimit, rateLimits(perMinutt))
  limitOpen(app, MAX_OPEN)
  answerErrors(app, services)

  app.post<{ Params: { sakId: string } }>('/:sakId', {
    bodyLimit: BILDER.mestBytes,
    errorHandler: async (feil, request) => {
      if (feil.statusCode !== 413) throw feil
      await drainBody(request.raw)
      const spraak = velgSpraak(request.headers['x-stafett-spraak'], request.person?.spraak)
      throw avvistBilde('bildeStort', spraak)
    },
    handler: async (request, reply) => {
      const { sakId } = request.params
      const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
      return taImot(loggedIn(services, request, reply), sakId, body)
    },
  })
  app.get<{ Params: { sakId: string; id: string } }>('/:sakId/:id', async (request, reply) => {
    const { sakId, id } = request.params
    const { bytes } = await hentVedlegg(loggedIn(services, request, reply), sakId, id)
    return reply.headers(HEADERS).send(bytes)
  })
}

function loggedIn(services: Services, request: FastifyRequest, reply: FastifyReply) {
  const { person, ...ctx } = createContext(services, request, reply)
  if (!person) throw new StafettFeil({ kode: 'INGEN_TILGANG' }, 'UNAUTHORIZED')
  return { ...ctx, person }
}
