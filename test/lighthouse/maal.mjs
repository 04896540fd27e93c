import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kjor } from '../../server/oppstart/kjor.mjs'
import { finnChromium } from '../kjor/chromium.mjs'
import { LIGHTHOUSE } from './skaff.mjs'

const PROGRAM = join(LIGHTHOUSE, 'node_modules/lighthouse/cli/index.js')
const DELER = /** @type {const} */ (['performance', 'accessibility', 'best-practices', 'seo'])
const TALL = /** @type {const} */ ({
  'FCP ms': 'first-contentful-paint',
  'LCP ms': 'largest-contentful-paint',
  'TBT ms': 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
})

/**
 * @typedef {{
 *   categories: Record<string, { score: number }>,
 *   audits: Record<string, { numericValue?: number, details?: { items?: unknown[] } }>,
 * }} Rapport
 */

/**
 * One page, cold, this many times: the run in the middle by its performance.
 * @param {import('./sider.mjs').Side} side
 * @param {'mobile' | 'desktop'} skjerm
 * @param {number} runder
 */
export async function maal(side, skjerm, runder) {
  /** @type {Rapport[]} */
  const alle = []
  for (let runde = 0; runde < runder; runde++) {
    // A loaded machine loses a trace now and then; Lighthouse itself says to run it again.
    alle.push(await enRunde(side, skjerm).catch(() => enRunde(side, skjerm)))
  }
  alle.sort((a, b) => poeng(a, 'performance') - poeng(b, 'performance'))
  const midt = alle[Math.floor(runder / 2)]
  if (!midt) throw new Error('measured no times')
  return {
    ...Object.fromEntries(DELER.map((del) => [del, poeng(midt, del)])),
    ...Object.fromEntries(Object.entries(TALL).map(([navn, id]) => [navn, tall(midt, id)])),
    kB: Math.round(tall(midt, 'total-byte-weight') / 1000),
    kall: midt.audits['network-requests']?.details?.items?.length,
  }
}

/** @param {Rapport} rapport @param {string} del */
const poeng = (rapport, del) => Math.round((rapport.categories[del]?.score ?? 0) * 100)

/** @param {Rapport} rapport @param {string} id */
const tall = (rapport, id) => Number((rapport.audits[id]?.numericValue ?? 0).toPrecision(3))

/** @param {import('./sider.mjs').Side} side @param {'mobile' | 'desktop'} skjerm @returns {Promise<Rapport>} */
async function enRunde({ url, okt }, skjerm) {
  const mappe = mkdtempSync(join(tmpdir(), 'stafett-lighthouse-'))
  const [hoder, rapport] = [join(mappe, 'hoder.json'), join(mappe, 'rapport.json')]
  writeFileSync(hoder, JSON.stringify(okt ? { cookie: okt } : {}))
  process.env.CHROME_PATH = finnChromium()
  const valg = [
    url,
    '--quiet',
    '--output=json',
    `--output-path=${rapport}`,
    `--extra-headers=${hoder}`,
    `--only-categories=${DELER}`,
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
    '--no-enable-error-reporting',
    ...(skjerm === 'desktop' ? ['--preset=desktop'] : []),
  ]
  try {
    await kjor(process.execPath, [PROGRAM, ...valg], import.meta.dirname)
    return JSON.parse(readFileSync(rapport, 'utf8'))
  } finally {
    rmSync(mappe, { recursive: true })
  }
}
