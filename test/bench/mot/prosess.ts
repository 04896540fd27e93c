import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Besvart, Spurt } from './barn.ts'

const BARN = fileURLToPath(new URL('./barn.ts', import.meta.url))

export type Prosess = { spor(spurt: Spurt): Promise<unknown>; lukk(): Promise<void> }

/** A process for one of the two programs, asked one thing at a time. */
export function startProsess(): Prosess {
  const barn = fork(BARN, [], { execArgv: ['--import', 'tsx'] })
  const ferdig = once(barn, 'close')
  const drep = () => barn.kill()
  process.once('exit', drep)
  const spor = async (spurt: Spurt): Promise<unknown> => {
    const kommer = Promise.race([
      once(barn, 'message'),
      ferdig.then(() => Promise.reject(new Error('the process ended'))),
    ])
    barn.send(spurt)
    const [besvart] = (await kommer) as [Besvart]
    if ('feil' in besvart) throw new Error(besvart.feil)
    return besvart.svar
  }
  return {
    spor,
    lukk: async () => {
      barn.send({ gjor: 'lukk' } satisfies Spurt)
      await ferdig
      process.off('exit', drep)
    },
  }
}
