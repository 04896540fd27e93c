import { z } from 'zod'

const Svar = z.union([
  z.object({ result: z.object({ data: z.unknown().optional() }) }),
  z.object({
    error: z.object({ data: z.object({ stafett: z.looseObject({ kode: z.string() }) }) }),
  }),
])

type Valg = { token?: string | undefined; hoder?: Record<string, string> }

/** Asks a procedure as a browser would, without the tRPC client in between. */
export async function les(adresse: string, prosedyre: string, { token, hoder }: Valg = {}) {
  return tolk(await fetch(`${adresse}/api/trpc/${prosedyre}`, { headers: cookie(token, hoder) }))
}

export async function send(
  adresse: string,
  prosedyre: string,
  input: unknown,
  { token, hoder }: Valg = {},
) {
  return sendKropp(adresse, prosedyre, JSON.stringify(input), { token, hoder: hoder ?? {} })
}

/** Sends a body as it stands, to say what no client of ours would say. */
export async function sendKropp(
  adresse: string,
  prosedyre: string,
  kropp: string | Uint8Array<ArrayBuffer> | undefined,
  { token, hoder }: Valg = {},
) {
  const svar = await fetch(`${adresse}/api/trpc/${prosedyre}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...cookie(token, hoder) },
    body: kropp ?? null,
  })
  return tolk(svar)
}

/** Logs in, and returns the token that the server gave the browser. */
export async function loggInn(adresse: string, person: string): Promise<string> {
  const { hoder } = await send(adresse, 'okt.loggInn', { person })
  const token = /^stafett=([\w-]+);/.exec(hoder.get('set-cookie') ?? '')?.[1]
  if (!token) throw new Error('ingen cookie')
  return token
}

const cookie = (token: string | undefined, hoder: Record<string, string> = {}) => ({
  ...(token === undefined ? {} : { cookie: `stafett=${token}` }),
  ...hoder,
})

async function tolk(svar: Response) {
  const tekst = await svar.text()
  const kropp: unknown = JSON.parse(tekst)
  const lest = Svar.parse(Array.isArray(kropp) ? kropp[0] : kropp)
  return {
    status: svar.status,
    hoder: svar.headers,
    tekst,
    data: 'result' in lest ? lest.result.data : undefined,
    feil: 'error' in lest ? lest.error.data.stafett : undefined,
  }
}
