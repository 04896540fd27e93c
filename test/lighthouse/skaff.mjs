import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { erInstallert } from '../../server/oppstart/avhengigheter.mjs'
import { kjor } from '../../server/oppstart/kjor.mjs'
import { ROT } from '../../server/oppstart/rot.mjs'

/** Where it lies when it has been fetched. */
export const LIGHTHOUSE = join(ROT, 'node_modules/.lighthouse')

/**
 * Fetches Lighthouse the first time. Not among the project's own packages: it brings two hundred, and nobody
 * needs them to run or test Stafett.
 * @returns {Promise<void>} rejects when npm fails
 */
export async function skaffLighthouse() {
  mkdirSync(LIGHTHOUSE, { recursive: true })
  for (const fil of ['package.json', 'package-lock.json']) {
    copyFileSync(join(import.meta.dirname, fil), join(LIGHTHOUSE, fil))
  }
  if (erInstallert(LIGHTHOUSE)) return
  await kjor('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], LIGHTHOUSE)
}
