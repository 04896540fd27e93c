import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import fastify, { LogController } from 'fastify'
import type { Grunnlag, Tjenester } from '../api/kontekst.ts'
import { poll } from '../frister/poller.ts'
import { ropUtForfalte } from '../frister/utrop.ts'
import { lagMeldinger } from '../sak/meldinger.ts'
import { lagOrkestrator } from '../sak/orkestrator.ts'
import { lagSpor } from '../tilgang/spor.ts'
import { api } from './api.ts'
import { prosedyre } from './foresporsel.ts'
import { helse } from './helse.ts'
import { klient } from './klient.ts'
import { kuttStrommer } from './stopp.ts'
import { VERN } from './vern.ts'

const STORSTE_KROPP = 1024 * 1024
const KLIENT = fileURLToPath(new URL('../../dist/client', import.meta.url))

export type Oppsett = Grunnlag & { logg: FastifyBaseLogger; perMinutt: number }

/** The whole web server, not yet listening. Closing it leaves the store open. */
export async function byggApp({ logg, perMinutt, ...grunnlag }: Oppsett): Promise<FastifyInstance> {
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
  const tjenester = medTjenester(grunnlag)
  kuttStrommer(app)
  ropUtUnderveis(app, tjenester)
  await app.register(helmet, VERN)
  await app.register(cookie)
  await app.register(api, { prefix: '/api/trpc', perMinutt, ...tjenester })
  helse(app, grunnlag.store)
  await klient(app, KLIENT)
  return app
}

function medTjenester(grunnlag: Grunnlag): Tjenester {
  const meldinger = lagMeldinger()
  const orkestrator = lagOrkestrator(grunnlag.store, grunnlag.klokke, meldinger)
  const spor = lagSpor(grunnlag.store, grunnlag.klokke)
  return { ...grunnlag, meldinger, orkestrator, spor }
}

/** Deadlines are called out from the server listens until it closes. */
function ropUtUnderveis(app: FastifyInstance, { store, orkestrator, klokke }: Tjenester): void {
  const stopp = new AbortController()
  let pagaar: Promise<void> | undefined
  app.addHook('onListen', async () => {
    const vedFeil = (sakId: string, feil: unknown) =>
      app.log.error({ sakId, err: feil }, 'fristen kunne ikke ropes ut')
    const runde = () => ropUtForfalte(store, orkestrator, klokke, vedFeil)
    pagaar = poll(runde, app.log, stopp.signal)
  })
  app.addHook('onClose', async () => {
    stopp.abort()
    await pagaar
  })
}
