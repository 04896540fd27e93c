/** How long requests under way may take to finish, in milliseconds. */
const GRACE = 10_000

/**
 * Runs `cleanUp` once on Ctrl-C or SIGTERM, then ends the process with 0. More signals change
 * nothing: a terminal and a parent process may both pass on the same Ctrl-C.
 */
export function onSignal(cleanUp: () => Promise<void>): void {
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), GRACE).unref()
    try {
      await cleanUp()
      process.exit(0)
    } catch (feil) {
      console.error(feil)
      process.exit(1)
    }
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}
