import type { FastifyInstance, FastifyRequest } from 'fastify'
import { StafettFeil } from '../api/feil.ts'

/** Requests that one sender may have open at once, streams aside: many times what a screen asks for. */
const MAX_OPEN = 24

/**
 * Bounds the work that one person can have under way, as a count by the minute does not: those not
 * logged in are not counted here, as a whole school may share their address.
 * @throws {StafettFeil} FOR_MANGE
 */
export function limitOpen(app: FastifyInstance): void {
  const open = new Map<string, number>()
  app.addHook('onRequest', async (request, reply) => {
    const id = request.person?.id
    if (id === undefined || isStream(request)) return
    const antall = open.get(id) ?? 0
    if (antall >= MAX_OPEN) throw new StafettFeil({ kode: 'FOR_MANGE' })
    open.set(id, antall + 1)
    reply.raw.once('close', () => {
      const igjen = (open.get(id) ?? 1) - 1
      if (igjen > 0) open.set(id, igjen)
      else open.delete(id)
    })
  })
}

/** A live stream is open for hours, and its listeners are counted where they listen. */
export const isStream = ({ headers }: FastifyRequest): boolean =>
  headers.accept?.includes('text/event-stream') ?? false
