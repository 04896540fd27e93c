import type { IncomingMessage } from 'node:http'

const MAX_BYTES = 64 * 1024 * 1024
const MAX_MS = 10_000

/**
 * Reads on and throws away what is left of a refused body. Answered in the middle of sending, most
 * senders would see a broken connection and never the answer. Gives up on an endless one.
 */
export function drainBody(body: IncomingMessage): Promise<void> {
  if (body.readableEnded || body.destroyed) return Promise.resolve()
  return new Promise((resolve) => {
    let read = 0
    const done = () => {
      clearTimeout(timer)
      resolve()
    }
    const timer = setTimeout(done, MAX_MS)
    body.on('data', (del: Buffer) => {
      read += del.length
      if (read > MAX_BYTES) done()
    })
    body.once('end', done)
    body.once('close', done)
  })
}
