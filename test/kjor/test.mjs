import { installerVedBehov } from '../../server/oppstart/avhengigheter.mjs'
import { klargjor } from '../../server/oppstart/klargjor.mjs'
import { ROT } from '../../server/oppstart/rot.mjs'
import { tellPlaywright, tellVitest } from './rapport.mjs'
import { sjekk, tester } from './steg.mjs'

await klargjor(installerVedBehov, async (rot) => {
  // Needs Playwright, which may just have been installed.
  const { skaffChromium } = await import('./chromium.mjs')
  await skaffChromium(rot)
})

const VITEST = 'test-results/vitest.json'
const PLAYWRIGHT = 'test-results/playwright.json'
process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = PLAYWRIGHT

const tellinger = await Promise.all([
  sjekk(ROT, 'lint og format', [
    'node_modules/@biomejs/biome/bin/biome',
    'check',
    '--error-on-warnings',
  ]),
  sjekk(ROT, 'typer', ['node_modules/typescript/bin/tsc']),
  sjekk(ROT, 'piler', ['--import', 'tsx', 'test/arkitektur/sjekk.ts']),
  sjekk(ROT, 'ubrukt kode', ['node_modules/knip/bin/knip.js']),
  sjekk(ROT, 'bygg av klienten', ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']),
])
tellinger.push(
  await tester(
    ROT,
    'enhet, modell, egenskap, kontrakt, server',
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${VITEST}`,
    ],
    VITEST,
    tellVitest,
  ),
  await tester(
    ROT,
    'nettleser',
    ['node_modules/@playwright/test/cli.js', 'test', '--reporter=line,json'],
    PLAYWRIGHT,
    tellPlaywright,
  ),
)

const bestatt = tellinger.reduce((sum, t) => sum + t.bestatt, 0)
const feilet = tellinger.reduce((sum, t) => sum + t.feilet, 0)
console.info(`${bestatt} passed, ${feilet} failed`)
process.exitCode = feilet > 0 ? 1 : 0
