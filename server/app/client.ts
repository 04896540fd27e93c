import { existsSync } from 'node:fs'
import { join } from 'node:path'
import staticFiles from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { ASSETS } from './securityHeaders.ts'

const ONE_YEAR = 'public, max-age=31536000, immutable'

/**
 * Serves the built client from `mappe`. Files under `assets/` have a hash in their name and never
 * change; every address that is a screen answers with the same page.
 */
export async function serveClient(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) {
    app.log.warn('Klienten er ikke bygd, så bare API-et svarer.')
    app.setNotFoundHandler((_request, reply) => reply.code(404).send())
    return
  }
  await app.register(staticFiles, {
    root: folder,
    cacheControl: false,
    // The build laid the copies beside; the browser says which it can read.
    preCompressed: true,
    setHeaders: (svar, sti) => {
      const fast = sti.startsWith(join(folder, ASSETS))
      svar.header('cache-control', fast ? ONE_YEAR : 'no-cache')
    },
  })
  app.setNotFoundHandler((request, reply) => {
    const utenSkjerm = ['/api/', ASSETS].some((del) => request.url.startsWith(del))
    const skjerm = request.headers.accept?.includes('text/html') && !utenSkjerm
    if (request.method !== 'GET' || !skjerm) return reply.code(404).send()
    return reply.sendFile('index.html')
  })
}
