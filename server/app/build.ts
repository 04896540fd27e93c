import { fileURLToPath } from 'node:url'
import cookie from '@fastify/cookie'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import fastify, { LogController } from 'fastify'
import type { Grunnlag, Services } from '../api/context.ts'
import { poll } from '../frister/poller.ts'
import { ropUtForfalte } from '../frister/utrop.ts'
import { nyId } from '../id.ts'
import { lagMeldinger } from '../sak/meldinger.ts'
import { lagOrkestrator } from '../sak/orkestrator.ts'
import { lagSpor } from '../tilgang/spor.ts'
import { api } from './api.ts'
import { serveClient } from './client.ts'
import { health } from './health.ts'
import { loggedProcedure } from './request.ts'
import { setSecurityHeaders } from './securityHeaders.ts'
import { cutStreams } from './shutdown.ts'

const MAX_BODY = 1024 * 1024
/** Room for the names of as many procedures as may be called at once. */
const MAX_PATH = 500
const CLIENT = fileURLToPath(new URL('../../dist/client', import.meta.url))

export type AppOptions = Grunnlag & { logg: FastifyBaseLogger; perMinutt: number }

/** The whole web server, not yet listening. Closing it leaves the store open. */
export async function buildApp({
  logg,
  perMinutt,
  ...grunnlag
}: AppOptions): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: logg,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => nyId().slice(-10),
    bodyLimit: MAX_BODY,
    routerOptions: { maxParamLength: MAX_PATH },
  })
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        prosedyre: loggedProcedure(request),
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'svart',
    )
  })
  const services = withServices(grunnlag)
  cutStreams(app)
  ropUtUnderveis(app, services)
  app.addHook('onRequest', (request, reply, done) => {
    setSecurityHeaders(request.raw, reply.raw, (feil) => done(feil as Error | undefined))
  })
  await app.register(cookie)
  await app.register(api, { prefix: '/api/trpc', perMinutt, ...services })
  health(app, grunnlag.store)
  await serveClient(app, CLIENT)
  return app
}

function withServices(grunnlag: Grunnlag): Services {
  const meldinger = lagMeldinger()
  const orkestrator = lagOrkestrator(grunnlag.store, grunnlag.klokke, meldinger)
  const spor = lagSpor(grunnlag.store, grunnlag.klokke)
  return { ...grunnlag, meldinger, orkestrator, spor }
}

/** Deadlines are called out from the server listens until it closes. */
function ropUtUnderveis(app: FastifyInstance, { store, orkestrator, klokke }: Services): void {
  const stop = new AbortController()
  let running: Promise<void> | undefined
  app.addHook('onListen', async () => {
    const vedFeil = (sakId: string, feil: unknown) =>
      app.log.error({ sakId, err: feil }, 'fristen kunne ikke ropes ut')
    const runde = () => ropUtForfalte(store, orkestrator, klokke, vedFeil)
    running = poll(runde, app.log, stop.signal)
  })
  app.addHook('onClose', async () => {
    stop.abort()
    await running
  })
}
