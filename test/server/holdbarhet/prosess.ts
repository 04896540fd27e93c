import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { onTestFinished } from 'vitest'

type Valg = {
  /** How many files it may have open. */
  filer?: number
  /** Settings besides those of every test. */
  miljo?: Record<string, string>
}

/** The real command in a process of its own, on the database file; killed when the test is over. */
export function stafett(args: string[], fil: string, { filer, miljo }: Valg = {}) {
  const grense = filer === undefined ? '' : `ulimit -n ${filer}; `
  const kommando = [process.execPath, 'server/cli/stafett.mjs', ...args]
  const prosess = spawn('sh', ['-c', `${grense}exec "$@"`, 'sh', ...kommando], {
    env: { ...process.env, STAFETT_DATA: fil, PORT: '0', STAFETT_GRENSE: '1000000', ...miljo },
  })
  onTestFinished(() => {
    prosess.kill('SIGKILL')
  })
  let ut = ''
  let feil = ''
  prosess.stdout.on('data', (del) => {
    ut += del
  })
  prosess.stderr.on('data', (del) => {
    feil += del
  })
  const ferdig = once(prosess, 'close').then(([kode]) => ({ kode, ut, feil }))
  return { prosess, ferdig }
}

/** The server as people run it, once it has told its address. */
export async function serve(fil: string, valg?: Valg) {
  const { prosess, ferdig } = stafett(['serve'], fil, valg)
  const adresse = await new Promise<string>((klar, avvis) => {
    prosess.stdout.on('data', (del) => {
      const treff = /http:\/\/localhost:(\d+)/.exec(String(del))
      if (treff) klar(`http://127.0.0.1:${treff[1]}`)
    })
    ferdig.then(({ ut, feil }) => avvis(new Error(`${ut}${feil}`)))
  })
  const drep = async () => {
    prosess.kill('SIGKILL')
    await ferdig
  }
  return { adresse, prosess, ferdig, drep }
}
