import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Store } from '../../db/store.ts'
import type { Klokkevakt } from '../frister/klokkevakt.ts'

const { version: versjon } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')))

/**
 * `/healthz`: 200 while commands are being stored, 503 from a failed write to the next good one. `ok` is
 * false too while the clock is not believed: then somebody must look, but the server does the rest.
 */
export function health(
  app: FastifyInstance,
  store: Pick<Store, 'health'>,
  { stand }: Pick<Klokkevakt, 'stand'>,
): void {
  app.get('/healthz', (_request, reply) => {
    const lagring = store.health()
    const klokke = stand()
    return reply
      .code(lagring.ok ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ ok: lagring.ok && klokke.ok, versjon, lagring, klokke })
  })
}
