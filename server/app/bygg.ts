import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import fastify, { LogController } from 'fastify'
import type { Tjenester } from '../api/kontekst.ts'
import { api } from './api.ts'
import { prosedyre } from './foresporsel.ts'
import { helse } from './helse.ts'
import { klient } from './klient.ts'
import { kuttStrommer } from './stopp.ts'
import { VERN } from './vern.ts'

const STORSTE_KROPP = 1024 * 1024
const KLIENT = fileURLToPath(new URL('../../dist/client', import.meta.url))

export type Oppsett = Tjenester & { logg: FastifyBaseLogger; perMinutt: number }

/** The whole web server, not yet listening. Closing it leaves the store open. */
export async function byggApp({ logg, ...oppsett }: Oppsett): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: logg,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomBytes(5).toString('hex'),
    bodyLimit: STORSTE_KROPP,
  })
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        prosedyre: prosedyre(request),
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'svart',
    )
  })
  kuttStrommer(app)
  await app.register(helmet, VERN)
  await app.register(cookie)
  await app.register(api, { prefix: '/api/trpc', ...oppsett })
  helse(app, oppsett.store)
  await klient(app, KLIENT)
  return app
}
