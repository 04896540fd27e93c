import type {} from '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'

const NAVN = 'stafett'

/** The session cookie of one request, as the procedures need it. */
export type OktCookie = {
  token: string | undefined
  sett(token: string, sekunder: number): void
  slett(): void
}

/** The token that the browser sent, if any. */
export const lesToken = (request: FastifyRequest): string | undefined => request.cookies[NAVN]

/** `secure`: the server is reached over TLS, and the browser is to send it over nothing else. */
export function oktCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  secure: boolean,
): OktCookie {
  const valg = {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
  } as const
  return {
    token: lesToken(request),
    sett: (token, sekunder) => reply.setCookie(NAVN, token, { ...valg, maxAge: sekunder }),
    slett: () => reply.clearCookie(NAVN, valg),
  }
}
