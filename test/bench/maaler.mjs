import { existsSync, readdirSync } from 'node:fs'

// Loaded into the server's process before the server, which knows nothing of it.
const FILER = '/proc/self/fd'
const MB = 1024 * 1024

process.on('message', () => {
  const { rss } = process.memoryUsage()
  // What is left after it is what is held on to.
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  process.send?.({
    rss: rss / MB,
    heap: (heapUsed + external) / MB,
    filer: existsSync(FILER) ? readdirSync(FILER).length : null,
    haandtak: process.getActiveResourcesInfo().length,
  })
})
process.channel?.unref()
