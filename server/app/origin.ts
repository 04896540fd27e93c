import type { FastifyRequest } from 'fastify'
import { StafettFeil } from '../api/feil.ts'

/**
 * Stops a foreign page from using somebody's login: what changes anything must be JSON sent
 * from our own pages. A program that is no browser sends neither header and has no login to steal.
 * @throws {StafettFeil} INGEN_TILGANG
 */
export function requireOwnOrigin({ method, headers }: FastifyRequest): void {
  if (method !== 'POST') return
  const site = headers['sec-fetch-site']
  const foreign = site !== undefined && site !== 'same-origin'
  if (foreign || (headers.origin !== undefined && hostOf(headers.origin) !== headers.host)) {
    throw new StafettFeil({ kode: 'INGEN_TILGANG' })
  }
}

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : undefined)
