import grense from '@fastify/rate-limit'
import type { TRPCError } from '@trpc/server'
import { fastifyRequestHandler } from '@trpc/server/adapters/fastify'
import type { FastifyError, FastifyInstance } from 'fastify'
import type { Tjenester } from '../api/kontekst.ts'
import { appRouter } from '../api/router.ts'
import { feilsvar, loggIntern, somTrpc } from './feilsvar.ts'
import { kjennIgjen, lagKontekst, prosedyre } from './foresporsel.ts'
import { grenser, krevInnloggingAlene } from './grense.ts'
import { jsonTekst } from './jsonTekst.ts'
import { krevEgetOpphav } from './opphav.ts'
import { taImotResten } from './taImotResten.ts'

/** More than any screen asks for at once. */
const STORSTE_BUNT = 10

/** `/api/trpc`: who asks, from where and how often, then the procedure. */
export async function api(
  app: FastifyInstance,
  { perMinutt, ...tjenester }: Tjenester & { perMinutt: number },
): Promise<void> {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, jsonTekst)
  kjennIgjen(app, tjenester)
  app.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    krevEgetOpphav(request)
    krevInnloggingAlene(request)
  })
  await app.register(grense, grenser(perMinutt))

  app.setErrorHandler<FastifyError | TRPCError>(async (kastet, request, reply) => {
    const feil = somTrpc(kastet)
    loggIntern(request, feil)
    if (feil.code === 'PAYLOAD_TOO_LARGE') await taImotResten(request.raw)
    const ctx = lagKontekst(tjenester, request, reply)
    const { status, kropp } = feilsvar(feil, prosedyre(request), ctx)
    return reply.code(status).send(kropp)
  })
  app.route({
    method: ['GET', 'POST'],
    exposeHeadRoute: false,
    url: '/:path',
    handler: async (req, res) => {
      await fastifyRequestHandler({
        req,
        res,
        path: prosedyre(req),
        router: appRouter,
        allowMethodOverride: true,
        maxBatchSize: STORSTE_BUNT,
        createContext: () => lagKontekst(tjenester, req, res),
        onError: ({ error }) => loggIntern(req, error),
      })
    },
  })
}
