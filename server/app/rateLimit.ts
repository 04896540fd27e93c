import type { RateLimitOptions } from '@fastify/rate-limit'
import { TRPCError } from '@trpc/server'
import type { FastifyRequest } from 'fastify'
import { StafettFeil } from '../api/feil.ts'
import { procedure } from './request.ts'

/**
 * Logins a minute from one address, and visits by a link: a whole staff room behind one address
 * gets in.
 */
const FROM_OUTSIDE = 120

/**
 * How often one sender may ask. A person counts alone, as a school shares one address; those
 * not logged in count by address, and logins and links apart from the rest.
 */
export const rateLimits = (perMinutt: number): RateLimitOptions => ({
  timeWindow: '1 minute',
  max: (_request, key) => (key.includes(' ') ? FROM_OUTSIDE : perMinutt),
  keyGenerator: (request) => {
    const apart = APART.find((name) => procedure(request).includes(name))
    if (apart) return `${apart} ${addressOf(request)}`
    return request.person?.id ?? addressOf(request)
  },
  errorResponseBuilder: () => new StafettFeil({ kode: 'FOR_MANGE' }),
})

/**
 * Login comes alone, so that nothing else is counted as one.
 * @throws {TRPCError} BAD_REQUEST when it is one of a batch
 */
export function requireLoginAlone(request: FastifyRequest): void {
  const procedures = procedure(request).split(',')
  if (procedures.length > 1 && procedures.includes(LOGIN)) {
    throw new TRPCError({ code: 'BAD_REQUEST' })
  }
}

/** Whoever has hung up already has no address any more. */
const addressOf = ({ ip }: { ip: string | undefined }) => ip ?? 'borte'

const LOGIN = 'okt.loggInn'
/** What is counted apart; no person and no address has a space in it. */
const APART = [LOGIN, 'avstemning.', 'tilbakemelding.hent', 'tilbakemelding.svar']
