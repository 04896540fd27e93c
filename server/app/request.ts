import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Person } from '../../db/store.ts'
import type { Grunnlag, RequestContext, Services } from '../api/context.ts'
import { appRouter } from '../api/router.ts'
import { velgSpraak } from '../api/spraak.ts'
import { lesToken, oktCookie } from '../okt/cookie.ts'
import { finnOkt, finnPerson } from '../okt/okt.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is asking; null when nobody is logged in. */
    person: Person | null
  }
}

/** Finds out who is asking, before the body is read. */
export function identify(app: FastifyInstance, { store, klokke }: Services): void {
  app.decorateRequest('person', null)
  app.addHook('onRequest', async (request) => {
    const token = lesToken(request)
    const person = (token && (await finnPerson(store, token, klokke()))) || null
    request.person = isWhoTheScreenThinks(request, person) ? person : null
  })
}

/** A tab may outlive its login, and somebody else be logged in by now: nothing is done in their name. */
function isWhoTheScreenThinks({ headers }: FastifyRequest, person: Person | null): boolean {
  const thinks = headers['x-stafett-person']
  return thinks === undefined || thinks === person?.id
}

const oktGjelder = async ({ store, klokke }: Grunnlag, request: FastifyRequest) => {
  const token = lesToken(request)
  return token !== undefined && (await finnOkt(store, token, klokke())) !== undefined
}

export const createContext = (
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): RequestContext => ({
  ...services,
  person: request.person,
  oktGjelder: () => oktGjelder(services, request),
  spraak: velgSpraak(request.headers['x-stafett-spraak'], request.person?.spraak),
  cookie: oktCookie(request, reply, services.adresse?.protocol === 'https:'),
  requestId: request.id,
})

/** The procedures that an API address names, as it came. */
export function procedure({ params }: FastifyRequest): string {
  const path: unknown = Object(params).path
  return typeof path === 'string' ? path : ''
}

/** The procedures that are asked for, for the log: what is no name of ours may be anything. */
export const loggedProcedure = (request: FastifyRequest): string =>
  procedure(request)
    .split(',')
    .map((path) => (Object.hasOwn(appRouter._def.procedures, path) ? path : 'ukjent'))
    .join(',')
