import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { finnChromium, skaffChromium } from '../../test/kjor/chromium.mjs'
import { startDemo } from './demo.mjs'
import { motiver } from './motiver.mjs'
import { medPalett } from './palett.mjs'

const ROT = fileURLToPath(new URL('../..', import.meta.url))
const MAPPE = fileURLToPath(new URL('.', import.meta.url))
const STORST = 150_000
const LUFT = 16

await skaffChromium(ROT)
const demo = await startDemo(ROT)
const nettleser = await chromium.launch({
  executablePath: finnChromium(),
  // Dates in date fields are written in the browser's own language. Debian's needs chromium-l10n.
  args: ['--lang=nb-NO', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  env: { ...process.env, LANGUAGE: 'nb_NO' },
})
try {
  for (const motiv of motiver) await ta(motiv)
} finally {
  await nettleser.close()
  await demo.stopp()
}

/** @param {import('./motiver.mjs').Motiv} motiv */
async function ta({ navn, hvem, hoyde, fra, vis }) {
  const kontekst = await nettleser.newContext({
    baseURL: demo.adresse,
    viewport: { width: 1280, height: 900 },
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  })
  const side = await kontekst.newPage()
  if (hvem) await kontekst.request.post('/api/trpc/okt.loggInn', { data: { person: hvem } })
  await vis(side, demo)
  await side.evaluate(() => {
    window.scrollTo(0, 0)
    return document.fonts.ready
  })
  const boks = await side.locator(fra ?? 'body').boundingBox()
  if (!boks) throw new Error(`${navn}: there is no ${fra}`)
  const luft = fra ? LUFT : 0
  const png = await side.screenshot({
    fullPage: true,
    clip: {
      x: boks.x - luft,
      y: boks.y - luft,
      width: boks.width + 2 * luft,
      height: hoyde ?? boks.height,
    },
    animations: 'disabled',
  })
  await kontekst.close()
  const liten = medPalett(png)
  if (liten.length > STORST) throw new Error(`${navn}.png is over ${STORST / 1000} kB`)
  writeFileSync(join(MAPPE, `${navn}.png`), liten)
  console.info(`${navn}.png ${Math.round(liten.length / 1000)} kB`)
}
