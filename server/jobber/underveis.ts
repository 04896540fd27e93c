import type { FastifyInstance } from 'fastify'
import type { Jobb } from './jobb.ts'
import { kjor } from './kjor.ts'

/** The jobs run side by side from the server listens until it closes, which waits for their last round. */
export function kjorUnderveis(app: FastifyInstance, jobber: readonly Jobb[]): void {
  const stopp = new AbortController()
  let gaar: Promise<void>[] = []
  app.addHook('onListen', async () => {
    gaar = jobber.map((jobb) => kjor(jobb, app.log, stopp.signal))
  })
  app.addHook('onClose', async () => {
    stopp.abort()
    await Promise.all(gaar)
  })
}
