import { constants } from 'node:zlib'
import type { FastifyCompressOptions } from '@fastify/compress'

/**
 * How answers of the API are compressed: as JSON shrinks to a quarter at a level that takes a millisecond.
 * Not what fits in a packet, nor the open screens' streams, which must not wait to be filled.
 */
export const COMPRESSION: FastifyCompressOptions = {
  encodings: ['br', 'gzip'],
  threshold: 1400,
  customTypes: /^application\/json/,
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
}
