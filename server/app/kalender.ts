import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import type { Services } from '../api/context.ts'
import { abonnement } from '../kalender/abonnement.ts'
import { hemmelighetI } from '../kalender/hemmelighet.ts'

/** Fetches a minute from one address: the large calendars fetch for many from few. */
const PER_MINUTE = 300

/** Whether the sender has that already. */
const hasIt = (ifNoneMatch: string | undefined, mark: string) =>
  ifNoneMatch?.split(',').some((one) => one.trim() === mark)

/**
 * `/kalender/<secret>.ics`: a person's meetings, to whatever calendar has the address. An address that
 * opens nothing is answered as if there were no such place.
 */
export async function serveCalendars(
  app: FastifyInstance,
  { store, klokke }: Pick<Services, 'store' | 'klokke'>,
): Promise<void> {
  await app.register(rateLimit, { max: PER_MINUTE, timeWindow: '1 minute' })
  app.get<{ Params: { fil: string } }>('/kalender/:fil', async (request, reply) => {
    const secret = hemmelighetI(request.params.fil)
    const found = secret === undefined ? undefined : await abonnement(store, secret, klokke())
    if (!found) return reply.code(404).header('cache-control', 'no-store').send()
    reply.header('etag', found.merke).header('cache-control', 'private, no-cache')
    if (hasIt(request.headers['if-none-match'], found.merke)) return reply.code(304).send()
    return reply.type('text/calendar; charset=utf-8').send(found.fil)
  })
}
