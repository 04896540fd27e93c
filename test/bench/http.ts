import type { IncomingMessage } from 'node:http'
import { Agent, request } from 'node:http'
import { finished } from 'node:stream/promises'

export type Klient = {
  kall(prosedyre: string, input: unknown, cookie: string): Promise<unknown>
  /** Posts a body that is ready, and lets a large answer by unread: it takes the client no time. */
  post(prosedyre: string, kropp: string, cookie: string): Promise<void>
  /** Logs in and answers the cookie. */
  loggInn(person: string): Promise<string>
  lukk(): void
}

/** An answer that was no success, with our own code for it where it has one. */
export class Avslag extends Error {
  readonly kode: string | undefined

  constructor(status: number, kropp: string) {
    super(`HTTP ${status}: ${kropp}`)
    this.kode = /"kode":"([A-Z_]+)"/.exec(kropp)?.[1]
  }
}

type Svar = { status: number; kropp: string; cookie: string }

/**
 * A client that keeps its connections and posts its calls, as our pages do; from an address of its own,
 * if any. @throws {Avslag} on anything but success
 */
export function lagKlient(port: number, localAddress?: string): Klient {
  const fra = localAddress === undefined ? {} : { localAddress }
  const agent = new Agent({ keepAlive: true, maxSockets: 64, ...fra })

  const send = (prosedyre: string, kropp: string, cookie: string) =>
    new Promise<IncomingMessage>((klar, avvis) => {
      const headers = { 'content-type': 'application/json', cookie }
      const path = `/api/trpc/${prosedyre}?batch=1`
      const valg = { host: '127.0.0.1', port, agent, method: 'POST', path, headers }
      const foresporsel = request(valg, klar)
      foresporsel.on('error', avvis)
      foresporsel.end(kropp)
    })
  const spor = async (prosedyre: string, input: unknown, cookie = '') =>
    samle(await send(prosedyre, JSON.stringify({ 0: input }), cookie))

  const data = ({ status, kropp }: Svar): unknown => {
    if (status !== 200) throw new Avslag(status, kropp)
    const [svar] = JSON.parse(kropp) as [{ result: { data: unknown } }]
    return svar.result.data
  }

  return {
    kall: async (prosedyre, input, cookie) => data(await spor(prosedyre, input, cookie)),
    post: async (prosedyre, kropp, cookie) => {
      const svar = await send(prosedyre, kropp, cookie)
      await finished(svar.resume())
      if (svar.statusCode !== 200) throw new Error(`HTTP ${svar.statusCode}`)
    },
    loggInn: async (person) => {
      const svar = await spor('okt.loggInn', { person })
      data(svar)
      return svar.cookie
    },
    lukk: () => agent.destroy(),
  }
}

async function samle(svar: IncomingMessage): Promise<Svar> {
  const biter: Buffer[] = []
  for await (const bit of svar) biter.push(bit)
  const [satt = ''] = svar.headers['set-cookie'] ?? []
  const cookie = satt.split(';')[0] ?? ''
  return { status: svar.statusCode ?? 0, kropp: Buffer.concat(biter).toString(), cookie }
}
