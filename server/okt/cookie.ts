import type {} from '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'

const NAVN = 'stafett'
const LOKALE_VERTER = ['localhost', '127.0.0.1', '[::1]']

/** The session cookie of one request, as the procedures need it. */
export type OktCookie = {
  token: string | undefined
  sett(token: string, sekunder: number): void
  slett(): void
}

/** The token that the browser sent, if any. */
export const lesToken = (request: FastifyRequest): string | undefined => request.cookies[NAVN]

export function oktCookie(request: FastifyRequest, reply: FastifyReply): OktCookie {
  const valg = {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https' || !LOKALE_VERTER.includes(request.hostname),
  } as const
  return {
    token: lesToken(request),
    sett: (token, sekunder) => reply.setCookie(NAVN, token, { ...valg, maxAge: sekunder }),
    slett: () => reply.clearCookie(NAVN, valg),
  }
}
