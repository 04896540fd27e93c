import { TRPCError } from '@trpc/server'
import type { FastifyRequest } from 'fastify'
import { tur } from '../tur.ts'

/** Bytes of a body that takes a millisecond or more to read and parse. */
const LARGE = 100_000

const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * The body as text, for tRPC to parse. Of large ones that come at once, one is read in a turn of the event loop.
 * @throws {TRPCError} PARSE_ERROR on broken UTF-8, which would else become replacement characters
 */
export async function jsonText(_request: FastifyRequest, body: Buffer): Promise<string> {
  if (body.length > LARGE) await tur()
  try {
    return utf8.decode(body)
  } catch (cause) {
    throw new TRPCError({ code: 'PARSE_ERROR', cause })
  }
}
