import type { RateLimitOptions } from '@fastify/rate-limit'
import { TRPCError } from '@trpc/server'
import type { FastifyRequest } from 'fastify'
import { StafettFeil } from '../api/feil.ts'
import { prosedyre } from './foresporsel.ts'

/** Logins a minute from one address: a whole staff room behind one address gets in. */
const INNLOGGINGER = 120

/**
 * How often one sender may ask. A person counts alone, as a school shares one address; those
 * not logged in count by address, and logins apart from the rest.
 */
export const grenser = (perMinutt: number): RateLimitOptions => ({
  timeWindow: '1 minute',
  max: (_request, nokkel) => (nokkel.startsWith(nokkelFor('')) ? INNLOGGINGER : perMinutt),
  keyGenerator: (request) => {
    if (prosedyre(request) === LOGGINN) return nokkelFor(request.ip)
    return request.person?.id ?? request.ip
  },
  errorResponseBuilder: () => new StafettFeil({ kode: 'FOR_MANGE' }),
})

/**
 * Login comes alone, so that nothing else is counted as one.
 * @throws {TRPCError} BAD_REQUEST when it is one of a batch
 */
export function krevInnloggingAlene(request: FastifyRequest): void {
  const prosedyrer = prosedyre(request).split(',')
  if (prosedyrer.length > 1 && prosedyrer.includes(LOGGINN)) {
    throw new TRPCError({ code: 'BAD_REQUEST' })
  }
}

const LOGGINN = 'okt.loggInn'
const nokkelFor = (adresse: string) => `${LOGGINN} ${adresse}`
