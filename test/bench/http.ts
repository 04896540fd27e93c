import type { IncomingMessage } from 'node:http'
import { Agent, request } from 'node:http'

export type Klient = {
  les(prosedyre: string, input: unknown, cookie: string): Promise<unknown>
  send(prosedyre: string, input: unknown, cookie: string): Promise<unknown>
  /** Logs in and answers the cookie. */
  loggInn(person: string): Promise<string>
  lukk(): void
}

type Svar = { status: number; kropp: string; cookie: string }

/** A client that keeps its connections, as a browser does. Anything but success is an error. */
export function lagKlient(port: number): Klient {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })

  const spor = (method: 'GET' | 'POST', path: string, kropp?: string, cookie = '') =>
    new Promise<Svar>((klar, avvis) => {
      const headers = { 'content-type': 'application/json', cookie }
      const valg = { host: '127.0.0.1', port, agent, method, path: `/api/trpc/${path}`, headers }
      const foresporsel = request(valg, (svar) => samle(svar).then(klar, avvis))
      foresporsel.on('error', avvis)
      foresporsel.end(kropp)
    })

  const data = ({ status, kropp }: Svar): unknown => {
    if (status !== 200) throw new Error(`HTTP ${status}: ${kropp}`)
    return (JSON.parse(kropp) as { result: { data: unknown } }).result.data
  }
  const post = (prosedyre: string, input: unknown, cookie?: string) =>
    spor('POST', prosedyre, JSON.stringify(input), cookie)

  return {
    les: async (prosedyre, input, cookie) => {
      const sti = `${prosedyre}?input=${encodeURIComponent(JSON.stringify(input))}`
      return data(await spor('GET', sti, undefined, cookie))
    },
    send: async (prosedyre, input, cookie) => data(await post(prosedyre, input, cookie)),
    loggInn: async (person) => {
      const svar = await post('okt.loggInn', { person })
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
