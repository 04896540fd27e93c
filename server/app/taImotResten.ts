import type { IncomingMessage } from 'node:http'

const MEST = 64 * 1024 * 1024
const LENGST = 10_000

/**
 * Reads on and throws away what is left of a refused body. Answered in the middle of sending, most
 * senders would see a broken connection and never the answer. Gives up on an endless one.
 */
export function taImotResten(kropp: IncomingMessage): Promise<void> {
  if (kropp.readableEnded || kropp.destroyed) return Promise.resolve()
  return new Promise((ferdig) => {
    let lest = 0
    const slutt = () => {
      clearTimeout(tidsfrist)
      ferdig()
    }
    const tidsfrist = setTimeout(slutt, LENGST)
    kropp.on('data', (del: Buffer) => {
      lest += del.length
      if (lest > MEST) slutt()
    })
    kropp.once('end', slutt)
    kropp.once('close', slutt)
  })
}
