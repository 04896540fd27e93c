import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { request } from 'node:http'

/** Milliseconds for which a word is waited for: far more than any answer takes. */
const TAUS = 60_000
/** So much of what was told last is kept. */
const HUSKER = 4096

export type Strom = {
  /** Waits until it has told of a change in the case. */
  beskjedOm(sakId: string): Promise<void>
  lukk(): void
}

type Onske = {
  port: number
  cookie: string
  sakId: string | undefined
  /** Called if it ends without having been closed here. */
  brutt(): void
}

/** Opens a live stream on a connection of its own, as the browser does, and waits until it has begun. */
export async function aapneStrom({ port, cookie, sakId, brutt }: Onske): Promise<Strom> {
  const path = `/api/trpc/sak.folg?input=${encodeURIComponent(JSON.stringify({ sakId }))}`
  const headers = { accept: 'text/event-stream', cookie }
  const svar = await new Promise<IncomingMessage>((klar, avvis) => {
    const valg = { host: '127.0.0.1', port, path, headers, agent: false }
    request(valg, klar).on('error', avvis).end()
  })
  let lest = ''
  svar.setEncoding('utf8').on('data', (del) => {
    lest = `${lest}${del}`.slice(-HUSKER)
  })
  svar.on('close', brutt)
  const les = async (til: string) => {
    const signal = AbortSignal.timeout(TAUS)
    while (!lest.includes(til)) await once(svar, 'data', { signal })
  }
  await les('event: connected')
  return {
    beskjedOm: (sakId) => les(`data: {"sakId":"${sakId}"`),
    lukk() {
      svar.off('close', brutt)
      svar.destroy()
    },
  }
}
