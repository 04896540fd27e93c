import type { FastifyRequest } from 'fastify'
import { StafettFeil } from '../api/feil.ts'
import { askedAt } from './address.ts'

/**
 * Stops a foreign page from using somebody's login: what changes anything must be JSON sent
 * from our own pages. A program that is no browser sends neither header and has no login to steal.
 * @throws {StafettFeil} INGEN_TILGANG
 */
export function requireOwnOrigin(request: FastifyRequest, publicAddress: URL | null): void {
  const { method, headers } = request
  if (method !== 'POST') return
  const site = headers['sec-fetch-site']
  const foreign = site !== undefined && site !== 'same-origin'
  const own = askedAt(request, publicAddress)
  if (foreign || (headers.origin !== undefined && headers.origin !== own)) {
    throw new StafettFeil({ kode: 'INGEN_TILGANG' })
  }
}
