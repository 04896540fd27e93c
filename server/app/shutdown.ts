import type { FastifyInstance } from 'fastify'

/** How long what is under way may take when the server stops, in milliseconds. */
const GRACE = 2000

/**
 * Lets the server close whatever is open. A live stream never ends by itself, so it is cut when closing
 * begins, and its screen connects again when a server answers. What is under way gets a moment: a body
 * that never ends must not hold the store open.
 */
export function stopInTime(app: FastifyInstance): void {
  const open = new Set<{ destroy(): void }>()
  app.addHook('onRequest', async (request, reply) => {
    if (!request.headers.accept?.includes('text/event-stream')) return
    open.add(reply.raw)
    reply.raw.once('close', () => open.delete(reply.raw))
  })
  app.addHook('preClose', async () => {
    for (const stream of open) stream.destroy()
    const timer = setTimeout(() => app.server.closeAllConnections(), GRACE)
    app.server.once('close', () => clearTimeout(timer))
  })
}
