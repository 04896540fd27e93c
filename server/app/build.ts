import { fileURLToPath } from 'node:url'
import cookie from '@fastify/cookie'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import fastify, { LogController } from 'fastify'
import type { Grunnlag, Services } from '../api/context.ts'
import { lagKlokkevakt } from '../frister/klokkevakt.ts'
import { nyId } from '../id.ts'
import { alleJobber } from '../jobber/alle.ts'
import { kjorUnderveis } from '../jobber/underveis.ts'
import type { Smtp } from '../post/innstillinger.ts'
import type { Avsender } from '../post/levering.ts'
import { INGENSTEDSFRA, ingensteds } from '../post/levering.ts'
import { lagSmtp } from '../post/smtp.ts'
import { lagUtsending } from '../post/utsending.ts'
import { lagMeldinger } from '../sak/meldinger.ts'
import { lagOrkestrator } from '../sak/orkestrator.ts'
import { lagInnsyn } from '../tilgang/innsyn.ts'
import { lagSpor } from '../tilgang/spor.ts'
import { requireOwnAddress } from './address.ts'
import { api } from './api.ts'
import { attachments } from './attachments.ts'
import { serveClient } from './client.ts'
import { health } from './health.ts'
import { inlinedIn } from './inlined.ts'
import { serveCalendars } from './kalender.ts'
import { takeReplies } from './replies.ts'
import { loggedProcedure } from './request.ts'
import { securityHeaders } from './securityHeaders.ts'
import { stopInTime } from './shutdown.ts'

const MAX_BODY = 1024 * 1024
/** As long as Node lets an address be, so that none is answered by other than the API. */
const MAX_PATH = 16 * 1024
const CLIENT = fileURLToPath(new URL('../../dist/client', import.meta.url))

/** How long a request may take to arrive, in milliseconds: 1 MB over a poor line. */
const RECEIVE_MS = 60_000
const HEADERS_MS = 20_000
const CHECK_MS = 1000

export type AppOptions = Grunnlag & {
  logg: FastifyBaseLogger
  perMinutt: number
  /** The mail server; null: none. */
  smtp: Smtp | null
  /** The secret by which answers to invitations are handed over; null: none are taken. */
  postInn: string | null
}

/** The whole web server, not yet listening. Closing it leaves the store open. */
export async function buildApp({
  logg,
  perMinutt,
  smtp,
  postInn,
  ...grunnlag
}: AppOptions): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: logg,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => nyId().slice(-10),
    bodyLimit: MAX_BODY,
    routerOptions: { maxParamLength: MAX_PATH },
    requestTimeout: RECEIVE_MS,
    http: { headersTimeout: HEADERS_MS, connectionsCheckingInterval: CHECK_MS },
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
  const fra = smtp?.avsender ?? (grunnlag.demo ? INGENSTEDSFRA : null)
  const avsender = fra === null ? null : { fra, svarTas: postInn !== null }
  const services = withServices(grunnlag, avsender)
  stopInTime(app)
  const vakt = lagKlokkevakt(services.store, services.klokke, logg)
  const lever = smtp ? lagSmtp(smtp) : services.demo ? ingensteds : null
  const utsending = lagUtsending({ ...services, lever, sjanse: Math.random, logg })
  kjorUnderveis(app, alleJobber(services, vakt, utsending, logg))
  const setHeaders = securityHeaders(inlinedIn(CLIENT))
  app.addHook('onRequest', (request, reply, done) => {
    setHeaders(request.raw, reply.raw)
    done()
  })
  await app.register(cookie)
  requireOwnAddress(app, grunnlag.adresse)
  await app.register(api, { prefix: '/api/trpc', perMinutt, ...services })
  await app.register(attachments, { prefix: '/api/vedlegg', perMinutt, ...services })
  await app.register(serveCalendars, services)
  if (postInn !== null) await app.register(takeReplies, { ...services, secret: postInn })
  health(app, services, vakt, utsending)
  await serveClient(app, CLIENT)
  return app
}

function withServices(grunnlag: Grunnlag, avsender: Avsender): Services {
  const meldinger = lagMeldinger()
  const orkestrator = lagOrkestrator(grunnlag.store, grunnlag.klokke, meldinger)
  const spor = lagSpor(grunnlag.store, grunnlag.klokke)
  const innsyn = lagInnsyn(grunnlag.store)
  return { ...grunnlag, meldinger, orkestrator, spor, innsyn, avsender }
}
