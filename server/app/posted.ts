import { callTRPCProcedure, getTRPCErrorFromUnknown, TRPCError } from '@trpc/server'
import { getHTTPStatusCode } from '@trpc/server/http'
import type { FastifyRequest } from 'fastify'
import type { RequestContext } from '../api/context.ts'
import { appRouter } from '../api/router.ts'
import { errorResponse, logInternal } from './errorResponse.ts'
import { procedure } from './request.ts'

/** More than any screen asks for at once. */
export const MAX_BATCH = 10

/**
 * Answers what our pages post, one call or with `batch=1` several, as tRPC's protocol has it. tRPC's own
 * adapter wraps each in a web Request and Response and reads both as streams, which takes longer than
 * most procedures do (record 0020).
 * @throws {TRPCError} when the address or the body can be no call at all
 */
export async function answerPosted(
  request: FastifyRequest,
  ctx: RequestContext,
): Promise<{ status: number; body: object }> {
  const batch = Object(request.query).batch === '1'
  const paths = batch ? procedure(request).split(',') : [procedure(request)]
  if (paths.length > MAX_BATCH) throw new TRPCError({ code: 'BAD_REQUEST' })
  const sent = posted(request)

  const answer = async (path: string, i: number) => {
    const input: unknown = batch ? Reflect.get(Object(sent), i) : sent
    try {
      const data: unknown = await callTRPCProcedure({
        router: appRouter,
        path,
        getRawInput: async () => {
          if (sent === undefined) throw new TRPCError({ code: 'PARSE_ERROR' })
          return input
        },
        ctx,
        type: 'mutation',
        allowMethodOverride: true,
        signal: undefined,
        batchIndex: i,
      })
      return { result: { data } }
    } catch (thrown) {
      const error = getTRPCErrorFromUnknown(thrown)
      logInternal(request, error)
      return errorResponse(error, path, ctx, input).body
    }
  }
  const answers = await Promise.all(paths.map(answer))
  const [only] = answers
  const body = batch || !only ? answers : only
  return { status: getHTTPStatusCode(body), body }
}

/** What is sent with the calls; undefined where nothing is, which only those without input bear. */
function posted({ headers, body }: FastifyRequest): unknown {
  if (!headers['content-type']) throw new TRPCError({ code: 'UNSUPPORTED_MEDIA_TYPE' })
  if (typeof body !== 'string' || body === '') return undefined
  try {
    return JSON.parse(body)
  } catch (cause) {
    throw new TRPCError({ code: 'PARSE_ERROR', cause })
  }
}
