import type { FastifyRequest } from 'fastify'
import { StafettFeil } from '../api/feil.ts'

/**
 * Stops a foreign page from using somebody's login: what changes anything must be JSON sent
 * from our own pages. A program that is no browser sends neither header and has no login to steal.
 * @throws {StafettFeil} INGEN_TILGANG
 */
export function krevEgetOpphav({ method, headers }: FastifyRequest): void {
  if (method !== 'POST') return
  const side = headers['sec-fetch-site']
  const fremmed = side !== undefined && side !== 'same-origin'
  if (fremmed || (headers.origin !== undefined && vertI(headers.origin) !== headers.host)) {
    throw new StafettFeil({ kode: 'INGEN_TILGANG' })
  }
}

const vertI = (opphav: string) => (URL.canParse(opphav) ? new URL(opphav).host : undefined)
