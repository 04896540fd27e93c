import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { ROT } from '../../server/oppstart/rot.mjs'

/** More calls a minute than the bench makes. */
const GRENSE = '1000000'

export type Tjener = {
  port: number
  /** Milliseconds from it was started until it answered. */
  startet: number
  /** What it holds of memory, in MB; NaN where the system does not tell. */
  minne(): number
  stopp(): Promise<void>
}

/** The real server of a checkout in a process of its own, on a database file. */
export async function startTjener(fil: string, rot: string = ROT): Promise<Tjener> {
  const start = performance.now()
  const prosess = spawn(process.execPath, ['server/cli/stafett.mjs', 'serve'], {
    cwd: rot,
    env: { ...process.env, STAFETT_DATA: fil, PORT: '0', STAFETT_GRENSE: GRENSE },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ferdig = once(prosess, 'close')
  // A bench that ends by an error must not leave its servers behind.
  const drep = () => prosess.kill()
  process.once('exit', drep)
  const port = await new Promise<number>((klar, avvis) => {
    prosess.stdout.on('data', (del) => {
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
    minne: () => minneAv(prosess.pid),
    stopp: async () => {
      prosess.kill('SIGTERM')
      await ferdig
      process.off('exit', drep)
    },
  }
}

/** What a process holds of memory, by Linux' own account of it. */
function minneAv(pid: number | undefined): number {
  const status = `/proc/${pid}/status`
  if (!existsSync(status)) return Number.NaN
  const kB = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8'))?.[1]
  return Number(kB) / 1024
}
