import type { FastifyInstance } from 'fastify'

/**
 * Lets the server close while screens are open: a live stream never ends by itself, so it is cut
 * when closing begins. The screen connects again when a server answers.
 */
export function cutStreams(app: FastifyInstance): void {
  const open = new Set<{ destroy(): void }>()
  app.addHook('onRequest', async (request, reply) => {
    if (!request.headers.accept?.includes('text/event-stream')) return
    open.add(reply.raw)
    reply.raw.once('close', () => open.delete(reply.raw))
  })
  app.addHook('preClose', async () => {
    for (const stream of open) stream.destroy()
  })
}
