import { TRPCError } from '@trpc/server'
import type { FastifyRequest } from 'fastify'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * The body as text, for tRPC to parse.
 * @throws {TRPCError} PARSE_ERROR on broken UTF-8, which would else become replacement characters
 */
export async function jsonText(_request: FastifyRequest, body: Buffer): Promise<string> {
  try {
    return utf8.decode(body)
  } catch (cause) {
    throw new TRPCError({ code: 'PARSE_ERROR', cause })
  }
}
