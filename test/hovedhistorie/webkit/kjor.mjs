import { existsSync } from 'node:fs'
import { startDemo } from '../../../docs/bilder/demo.mjs'
import { ROT } from '../../../server/oppstart/rot.mjs'
import { tilPlanIKraft } from '../historie.mjs'
import { startDriver } from './driver.mjs'
import { somSide } from './side.mjs'
import { nyOkt } from './webdriver.mjs'

const PROGRAMMER = { driver: '/usr/bin/WebKitWebDriver', skjerm: '/usr/bin/Xvfb' }

for (const sted of Object.values(PROGRAMMER)) {
  if (existsSync(sted)) continue
  console.error(`Fant ikke ${sted}. I Debian er de i pakkene webkit2gtk-driver og xvfb.`)
  process.exit(1)
}
const demo = await startDemo(ROT)
const driver = await startDriver(PROGRAMMER)
try {
  const { kall, versjon } = await nyOkt(driver.adresse)
  await kall('/window/rect', { x: 0, y: 0, width: 1280, height: 900 })
  await tilPlanIKraft(somSide(kall), demo.adresse)
  console.info(`${versjon}: fra undring til plan i kraft`)
} finally {
  await driver.stopp()
  await demo.stopp()
}
