import type { RateLimitOptions } from '@fastify/rate-limit'
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
  max: (_request, nokkel) => (nokkel.startsWith(LOGGINN) ? INNLOGGINGER : perMinutt),
  keyGenerator: (request) => {
    if (prosedyre(request).includes('okt.loggInn')) return LOGGINN + request.ip
    return request.person?.id ?? request.ip
  },
  errorResponseBuilder: () => new StafettFeil({ kode: 'FOR_MANGE' }),
})

const LOGGINN = 'loggInn '
