import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { onTestFinished } from 'vitest'
import type { Smtp } from '../../../server/post/innstillinger.ts'

const STILT_KLOKKE = new URL('./stiltKlokke.mjs', import.meta.url).href

type Valg = {
  /** How many files it may have open. */
  filer?: number
  /** Settings besides those of every test. */
  miljo?: Record<string, string>
  /** What its clock shows when it starts, as an ISO 8601 instant. */
  klokka?: string
}

/** The settings by which mail goes to a server on this machine. */
export const medPost = ({ port, avsender }: Pick<Smtp, 'port' | 'avsender'>) => ({
  STAFETT_SMTP_VERT: '127.0.0.1',
  STAFETT_SMTP_PORT: String(port),
  STAFETT_SMTP_TLS: 'ingen',
  STAFETT_SMTP_AVSENDER: avsender,
})

/** The real command in a process of its own, on the database file; killed when the test is over. */
export function stafett(args: string[], fil: string, { filer, miljo, klokka }: Valg = {}) {
  const grense = filer === undefined ? '' : `ulimit -n ${filer}; `
  const kommando = [process.execPath, 'server/cli/stafett.mjs', ...args]
  const stilt = klokka && { KLOKKA: klokka, NODE_OPTIONS: `--import=${STILT_KLOKKE}` }
  const felles = { STAFETT_DATA: fil, PORT: '0', STAFETT_GRENSE: '1000000' }
  const prosess = spawn('sh', ['-c', `${grense}exec "$@"`, 'sh', ...kommando], {
    env: { ...process.env, ...felles, ...miljo, ...stilt },
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
