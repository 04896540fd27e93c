import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { byggVedBehov } from '../../server/oppstart/bygg.mjs'

/** @typedef {{ adresse: string, data: string, stopp: () => Promise<void> }} Demo */

/**
 * The real server with a demo database of its own, on a free port.
 * @param {string} rot the repository's folder
 * @returns {Promise<Demo>} rejects when the server ends before it listens
 */
export async function startDemo(rot) {
  await byggVedBehov(rot)
  const mappe = await mkdtemp(join(tmpdir(), 'stafett-bilder-'))
  const data = join(mappe, 'stafett.db')
  const prosess = spawn(process.execPath, ['server/cli/stafett.mjs', 'serve'], {
    cwd: rot,
    env: { ...process.env, PORT: '0', STAFETT_DATA: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stopp = () =>
    new Promise((ferdig) => {
      prosess.once('close', ferdig)
      prosess.kill()
    }).then(() => rm(mappe, { recursive: true }))
  const adresse = await new Promise((funnet, feil) => {
    prosess.stdout.on('data', (bit) => {
      const [treff] = /http:\/\/localhost:\d+/.exec(String(bit)) ?? []
      if (treff) funnet(treff)
    })
    prosess.once('close', (kode) => feil(new Error(`the server ended with ${kode}`)))
  })
  return { adresse, data, stopp }
}
