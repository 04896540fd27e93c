import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { ROT } from '../../server/oppstart/rot.mjs'

/** More calls a minute than the bench makes. */
const GRENSE = '1000000'
const MAALER = new URL('./maaler.mjs', import.meta.url).href

/** What a server holds. Memory is in MB. */
export type Holder = {
  rss: number
  /** What JavaScript keeps after its garbage was collected. */
  heap: number
  /** Open file descriptors; null where the system is not Linux. */
  filer: number | null
  /** What keeps Node's event loop going, or could: sockets, timers, reads under way. */
  haandtak: number
}

export type Tjener = {
  port: number
  /** Milliseconds from it was started until it answered. */
  startet: number
  /** Collects its garbage, and tells what it holds. One asks at a time. */
  holder(): Promise<Holder>
  stopp(): Promise<void>
}

/** The real server of a checkout in a process of its own, on a database file. */
export async function startTjener(fil: string, rot: string = ROT): Promise<Tjener> {
  const start = performance.now()
  const argumenter = ['--expose-gc', '--import', MAALER, 'server/cli/stafett.mjs', 'serve']
  const prosess = spawn(process.execPath, argumenter, {
    cwd: rot,
    env: { ...process.env, STAFETT_DATA: fil, PORT: '0', STAFETT_GRENSE: GRENSE },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const ferdig = once(prosess, 'close')
  // A bench that ends by an error must not leave its servers behind.
  const drep = () => prosess.kill()
  process.once('exit', drep)
  const port = await new Promise<number>((klar, avvis) => {
    prosess.stdout?.on('data', (del) => {
      const treff = /localhost:(\d+)/.exec(String(del))
      if (treff) klar(Number(treff[1]))
    })
    ferdig.then(() => avvis(new Error('the server did not start')), avvis)
  })
  const svar = await fetch(`http://127.0.0.1:${port}/healthz`)
  if (!svar.ok) throw new Error(`the server answered ${svar.status}`)
  return {
    port,
    startet: performance.now() - start,
    holder: async () => {
      const kommer = Promise.race([
        once(prosess, 'message'),
        ferdig.then(() => Promise.reject(new Error('the server ended'))),
      ])
      prosess.send('holder')
      const [svar] = (await kommer) as [Holder]
      return svar
    },
    stopp: async () => {
      prosess.kill('SIGTERM')
      await ferdig
      process.off('exit', drep)
    },
  }
}
