import type { FastifyInstance } from 'fastify'
import type { Config } from '../config.ts'
import { KonfigFeil } from '../config.ts'
import { maxConnections } from './maxConnections.ts'

/**
 * Begins to listen, and answers the port (another than asked for when that was 0).
 * @throws {KonfigFeil} when the address cannot be had
 */
export async function listen(
  app: FastifyInstance,
  { port, vert }: Pick<Config, 'port' | 'vert'>,
): Promise<number> {
  const most = maxConnections()
  if (most !== undefined) app.server.maxConnections = most
  try {
    await app.listen({ port, host: vert })
  } catch (feil) {
    throw new KonfigFeil(grunn(feil, port, vert), { cause: feil })
  }
  const address = app.server.address()
  return typeof address === 'object' && address ? address.port : port
}

function grunn(feil: unknown, port: number, vert: string): string {
  const kode = feil instanceof Error && 'code' in feil ? feil.code : undefined
  switch (kode) {
    case 'EADDRINUSE':
      return `Port ${port} er opptatt. Stopp det som bruker den, eller velg en annen med PORT.`
    case 'EACCES':
      return `Port ${port} er ikke tillatt for denne brukeren. Velg en over 1023 med PORT.`
    default:
      return `Kan ikke lytte på ${vert}. Rett STAFETT_VERT.`
  }
}
