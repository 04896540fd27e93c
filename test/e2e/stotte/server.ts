import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { NAA } from './tid.ts'

const ROT = fileURLToPath(new URL('../../..', import.meta.url))
const KLOKKE = new URL('klokke.mjs', import.meta.url).href

/** The real server on a port of its own, which it keeps when it is stopped and started again. */
export type Server = {
  adresse: string
  /** Path of the database file. */
  data: string
  stopp(): Promise<void>
  /** Ends it as when the power goes. */
  drep(): Promise<void>
  /** On a later day, where one is said. */
  start(senere?: string): Promise<void>
}

/** Starts Stafett on this database file; an empty one is filled with the demo municipality, or left so. */
export async function startServer(data: string, { tom = false, naa = NAA } = {}): Promise<Server> {
  let { prosess, port } = await kjor(data, 0, { tom, naa })
  return {
    adresse: `http://localhost:${port}`,
    data,
    stopp: () => avslutt(prosess, 'SIGTERM'),
    drep: () => avslutt(prosess, 'SIGKILL'),
    async start(senere = naa) {
      ;({ prosess, port } = await kjor(data, port, { tom, naa: senere }))
    },
  }
}

async function kjor(data: string, port: number, { tom, naa }: { tom: boolean; naa: string }) {
  const serve = ['server/cli/stafett.mjs', 'serve', ...(tom ? ['--tom'] : [])]
  const prosess = spawn(process.execPath, ['--import', KLOKKE, ...serve], {
    cwd: ROT,
    env: {
      ...process.env,
      PORT: String(port),
      STAFETT_DATA: data,
      KLOKKE_NAA: naa,
      STAFETT_GRENSE: '1000000',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const linje of createInterface(prosess.stdout)) {
    const funnet = /localhost:(\d+)/.exec(linje)
    if (funnet) return { prosess, port: Number(funnet[1]) }
  }
  throw new Error('the server ended before it listened')
}

async function avslutt(prosess: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (prosess.exitCode !== null || prosess.signalCode !== null) return
  const slutt = once(prosess, 'exit')
  prosess.kill(signal)
  await slutt
}
