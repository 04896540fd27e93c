import type { FastifyInstance } from 'fastify'
import { StafettFeil } from '../api/feil.ts'
import { procedure } from './request.ts'

/** Open for hours, and bounded where its listeners are counted. Told by its name: a header may say anything. */
const STREAM = 'sak.folg'

/**
 * Bounds the work that one person can have under way, as a count by the minute does not: those not
 * logged in are not counted here, as a whole school may share their address.
 * @throws {StafettFeil} FOR_MANGE
 */
export function limitOpen(app: FastifyInstance, most: number): void {
  const open = new Map<string, number>()
  app.addHook('onRequest', async (request, reply) => {
    const id = request.person?.id
    if (id === undefined || procedure(request) === STREAM) return
    const antall = open.get(id) ?? 0
    if (antall >= most) throw new StafettFeil({ kode: 'FOR_MANGE' })
    open.set(id, antall + 1)
    reply.raw.once('close', () => {
      const igjen = (open.get(id) ?? 1) - 1
      if (igjen > 0) open.set(id, igjen)
      else open.delete(id)
    })
  })
}
