import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { ROT } from '../../server/oppstart/rot.mjs'

/** More calls a minute than the bench makes. */
const GRENSE = '1000000'

/** The real server in a process of its own. */
export async function startTjener(fil: string): Promise<{
  port: number
  stopp: () => Promise<void>
}> {
  const env = { ...process.env, STAFETT_DATA: fil, PORT: '0', STAFETT_GRENSE: GRENSE }
  const prosess = spawn(process.execPath, ['server/cli/stafett.mjs', 'serve'], {
    cwd: ROT,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ferdig = once(prosess, 'close')
  // A bench that ends by an error must not leave its servers behind.
  process.once('exit', () => prosess.kill())
  const port = await new Promise<number>((klar, avvis) => {
    prosess.stdout.on('data', (del) => {
      const treff = /localhost:(\d+)/.exec(String(del))
      if (treff) klar(Number(treff[1]))
    })
    ferdig.then(() => avvis(new Error('the server did not start')), avvis)
  })
  const stopp = async () => {
    prosess.kill('SIGTERM')
    await ferdig
  }
  return { port, stopp }
}
