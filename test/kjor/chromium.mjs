import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { kjor } from '../../server/oppstart/kjor.mjs'

const NAVN = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const PAA_MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/**
 * Path of a Chromium on this machine: STAFETT_CHROMIUM, else an installed one, else the one that
 * Playwright has downloaded; undefined when there is none.
 * @returns {string | undefined}
 */
export function finnChromium() {
  const mapper = (process.env.PATH ?? '').split(delimiter)
  const steder = mapper.flatMap((mappe) => NAVN.map((navn) => join(mappe, navn)))
  return (
    process.env.STAFETT_CHROMIUM ||
    [...steder, PAA_MAC, chromium.executablePath()].find((sti) => existsSync(sti))
  )
}

/**
 * Gets a Chromium when the machine has none: Playwright's own, else Debian's when root.
 * @param {string} rot the repository's folder
 * @returns {Promise<void>} rejects when neither could be had
 */
export async function skaffChromium(rot) {
  if (finnChromium()) return
  console.info('Finner ingen Chromium. Henter en til testene.')
  const playwright = join(rot, 'node_modules/@playwright/test/cli.js')
  try {
    await kjor(process.execPath, [playwright, 'install', 'chromium'], rot)
  } catch (feil) {
    if (process.getuid?.() !== 0) throw feil
    await kjor('apt-get', ['update'], rot)
    await kjor('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], rot)
  }
}
