import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Store } from '../../db/store.ts'
import type { Klokkevakt } from '../frister/klokkevakt.ts'
import type { Klokke } from '../klokke.ts'
import { etter } from '../klokke.ts'
import type { Tjenerstand } from '../post/tjenerstand.ts'

const { version: versjon } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')))

/** How long it is told that a letter was given up, in milliseconds. */
const UKE = 7 * 24 * 60 * 60 * 1000

/**
 * `/healthz`: 200 while commands are being stored, 503 from a failed write to the next good one. `ok` is
 * false too while the clock is not believed, or no mail is taken: then somebody must look, but the server
 * does the rest.
 */
export function health(
  app: FastifyInstance,
  { store, klokke }: { store: Pick<Store, 'health' | 'post'>; klokke: Klokke },
  vakt: Pick<Klokkevakt, 'stand'>,
  utsending: Pick<Tjenerstand, 'stand'>,
): void {
  app.get('/healthz', async (_request, reply) => {
    const lagring = store.health()
    const klokka = vakt.stand()
    const post = { ...utsending.stand(), ...(await store.post.stand(etter(klokke(), -UKE))) }
    return reply
      .code(lagring.ok ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ ok: lagring.ok && klokka.ok && post.ok, versjon, lagring, klokke: klokka, post })
  })
}
