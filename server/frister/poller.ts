import type { FastifyBaseLogger } from 'fastify'

/** How often deadlines are looked for, in milliseconds. They are days; a minute is soon enough. */
const MELLOMROM = 60_000

/** Runs the round now and then every minute, one at a time. Answers the function that stops it. */
export const startPoller = (runde: () => Promise<number>, logg: FastifyBaseLogger) => {
  let stoppet = false
  let neste: NodeJS.Timeout | undefined
  const gaa = async (): Promise<void> => {
    try {
      const antall = await runde()
      if (antall > 0) logg.info({ antall }, 'frister ropt ut')
    } catch (feil) {
      logg.error({ feil }, 'frister kunne ikke ropes ut')
    }
    if (!stoppet) neste = setTimeout(() => void (pagaar = gaa()), MELLOMROM)
  }
  let pagaar = gaa()
  return async () => {
    stoppet = true
    clearTimeout(neste)
    await pagaar
  }
}
