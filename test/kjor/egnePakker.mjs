import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { erInstallert } from '../../server/oppstart/avhengigheter.mjs'
import { kjor } from '../../server/oppstart/kjor.mjs'

/**
 * Fetches the packages of a tool the first time. They are not among the project's own: nobody needs them to
 * run or test Stafett.
 * @param {string} fra the tool's folder, with its package.json and lock file
 * @param {string} til where they lie when they have been fetched
 * @returns {Promise<void>} rejects when npm fails
 */
export async function egnePakker(fra, til) {
  mkdirSync(til, { recursive: true })
  for (const fil of ['package.json', 'package-lock.json']) {
    copyFileSync(join(fra, fil), join(til, fil))
  }
  if (erInstallert(til)) return
  await kjor('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], til)
}
