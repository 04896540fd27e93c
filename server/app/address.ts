import type { FastifyInstance, FastifyRequest } from 'fastify'
import { StafettFeil } from '../api/feil.ts'
import { isLocal } from '../localAddress.ts'

const FEIL_ADRESSE = 'Denne serveren svarer bare på sin egen adresse.\n'

/**
 * The address under which the server was asked, as a browser names a page's origin; undefined when it is
 * not ours. Without a public address only this machine's own names are.
 */
export function askedAt(
  { headers: { host } }: Pick<FastifyRequest, 'headers'>,
  publicAddress: URL | null,
): string | undefined {
  const asked = `${publicAddress?.protocol ?? 'http:'}//${host ?? ''}`
  if (!URL.canParse(asked)) return undefined
  const url = new URL(asked)
  const ours = publicAddress ? url.host === publicAddress.host : isLocal(url)
  return ours ? url.origin : undefined
}

/**
 * Refuses who asks under another name than ours: a page on a name that was pointed here would else read
 * our answers as its own. Whoever looks at the server's health asks as they can.
 */
export function requireOwnAddress(app: FastifyInstance, publicAddress: URL | null): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.url === '/healthz' || askedAt(request, publicAddress)) return
    if (request.url.startsWith('/api/')) throw new StafettFeil({ kode: 'INGEN_TILGANG' })
    return reply.code(421).type('text/plain; charset=utf-8').send(FEIL_ADRESSE)
  })
}
