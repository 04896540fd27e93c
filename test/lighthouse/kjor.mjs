import { startDemo } from '../../docs/bilder/demo.mjs'
import { ROT } from '../../server/oppstart/rot.mjs'
import { skaffChromium } from '../kjor/chromium.mjs'
import { maal } from './maal.mjs'
import { sider } from './sider.mjs'
import { skaffLighthouse } from './skaff.mjs'
import { tregLinje } from './treg.mjs'

/** Cold, each as often; the median is told. */
const RUNDER = Number(process.argv[2] ?? 3)

await skaffLighthouse()
await skaffChromium(ROT)
const demo = await startDemo(ROT)
try {
  const alle = await sider(demo)
  for (const skjerm of /** @type {const} */ (['mobile', 'desktop'])) {
    const rader = []
    for (const side of alle) rader.push({ side: side.navn, ...(await maal(side, skjerm, RUNDER)) })
    console.info(`\nLighthouse, kald, ${skjerm}, median av ${RUNDER}`)
    console.table(rader)
  }
  console.info('\n400 kbit/s, 400 ms fram og tilbake, kald: sekunder til det vises')
  console.table(await tregLinje(alle))
} finally {
  await demo.stopp()
}
