import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Kommando, Verden } from './verden.ts'

const Bunt = z.array(
  z.union([
    z.object({ result: z.object({ data: z.unknown() }) }),
    z.object({
      error: z.object({ data: z.object({ httpStatus: z.number(), stafett: z.unknown() }) }),
    }),
  ]),
)

/** Commands in one request, so that all of them have seen the case before any is stored. */
export async function iEttKall(verden: Verden, person: string, kommandoer: Kommando[]) {
  const sendinger = kommandoer.map((k, i) => [i, { kommandoId: randomUUID(), ...k }])
  const sti = `${sendinger.map(() => 'sak.send').join(',')}?batch=1`
  const { tekst } = await verden.som(person).kall(sti, Object.fromEntries(sendinger))
  return Bunt.parse(JSON.parse(tekst))
}
