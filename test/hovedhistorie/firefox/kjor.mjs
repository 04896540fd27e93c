import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { startDemo } from '../../../docs/bilder/demo.mjs'
import { ROT } from '../../../server/oppstart/rot.mjs'
import { egnePakker } from '../../kjor/egnePakker.mjs'
import { tilPlanIKraft } from '../historie.mjs'

/** Where systems have it. */
const STEDER = [process.env.STAFETT_FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox']
const PAKKER = join(ROT, 'node_modules/.firefox')

const program = STEDER.find((sted) => sted && existsSync(sted))
if (!program) {
  console.error('Fant ingen Firefox. Si hvor den er med STAFETT_FIREFOX.')
  process.exit(1)
}
await egnePakker(import.meta.dirname, PAKKER)
const inngang = 'node_modules/puppeteer-core/lib/esm/puppeteer/puppeteer-core.js'
const { default: puppeteer } = await import(pathToFileURL(join(PAKKER, inngang)).href)
const demo = await startDemo(ROT)
const nettleser = await puppeteer.launch({ browser: 'firefox', executablePath: program })
try {
  const side = await nettleser.newPage()
  await side.setViewport({ width: 1280, height: 900 })
  await tilPlanIKraft(side, demo.adresse)
  console.info(`${await nettleser.version()}: fra undring til plan i kraft`)
} finally {
  await nettleser.close()
  await demo.stopp()
}
