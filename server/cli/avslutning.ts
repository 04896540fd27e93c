/** How long requests under way may take to finish, in milliseconds. */
const FRIST = 10_000

/**
 * Runs `rydd` once on Ctrl-C or SIGTERM, then ends the process with 0. More signals change
 * nothing: a terminal and a parent process may both pass on the same Ctrl-C.
 */
export function vedAvslutning(rydd: () => Promise<void>): void {
  let stopper = false
  const stopp = async () => {
    if (stopper) return
    stopper = true
    setTimeout(() => process.exit(1), FRIST).unref()
    try {
      await rydd()
      process.exit(0)
    } catch (feil) {
      console.error(feil)
      process.exit(1)
    }
  }
  process.on('SIGINT', stopp)
  process.on('SIGTERM', stopp)
}
