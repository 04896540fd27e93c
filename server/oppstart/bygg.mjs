import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint } from './fingerprint.mjs'
import { kjor } from './kjor.mjs'

const BYGGES_AV = ['client', 'machines', 'server/oppstart', 'vite.config.ts', 'package-lock.json']

// Inside the build's own folder: any other build empties it, and takes the mark away.
const MERKE = 'dist/client/.vite/fingerprint'

/**
 * Builds the client into dist/client unless what lies there was built from the same files.
 * @param {string} rot the repository's folder
 * @returns {Promise<void>} rejects when the build fails, also when it breaks the size budget
 */
export async function byggVedBehov(rot) {
  const merke = join(rot, MERKE)
  const naa = fingerprint(rot, BYGGES_AV)
  if (existsSync(merke) && readFileSync(merke, 'utf8') === naa) return
  console.info('Bygger skjermbildene.')
  const vite = join(rot, 'node_modules/vite/bin/vite.js')
  await kjor(process.execPath, [vite, 'build', '--logLevel', 'warn'], rot)
  writeFileSync(merke, naa)
}
