import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Services } from '../api/context.ts'
import { lesSvar } from '../kalender/lesSvar.ts'
import { taImotSvar } from '../kalender/taImotSvar.ts'
import { drainBody } from './drainBody.ts'

/** More than any calendar writes. */
const MAX_LETTER = 512 * 1024
const LETTER = 'message/rfc822'
const CALENDAR = 'text/calendar'

const print = (text: string) => createHash('sha256').update(text).digest()
const knows = (authorization: string | undefined, secret: string) =>
  timingSafeEqual(print(authorization ?? ''), print(`Bearer ${secret}`))

/** One answer to whatever was not taken, so that nobody learns what there is by trying. */
const refuse = (reply: FastifyReply) => reply.code(422).send({ feil: { kode: 'IKKE_TATT_IMOT' } })

/**
 * `POST /post/inn`: a mail server hands over the answers that calendars send. Who does not know the secret
 * finds no such place.
 */
export async function takeReplies(
  app: FastifyInstance,
  { secret, ...services }: Pick<Services, 'store' | 'orkestrator' | 'klokke'> & { secret: string },
): Promise<void> {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser([LETTER, CALENDAR], { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  )
  app.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    if (!knows(request.headers.authorization, secret)) return reply.code(404).send()
  })
  app.setErrorHandler(async (error, request, reply) => {
    const { statusCode } = error as { statusCode?: number }
    if (statusCode === undefined || statusCode >= 500) {
      request.log.error({ err: error }, 'et svar kunne ikke tas imot')
      return reply.code(503).send()
    }
    await drainBody(request.raw)
    return refuse(reply)
  })
  app.post<{ Body: Buffer }>('/post/inn', { bodyLimit: MAX_LETTER }, async (request, reply) => {
    const alone = request.headers['content-type']?.toLowerCase().startsWith(CALENDAR)
    const answer = await lesSvar(request.body, alone ? 'kalender' : 'brev')
    if (!answer || !(await taImotSvar(services, answer))) return refuse(reply)
    return reply.code(204).send()
  })
}
