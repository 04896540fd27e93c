import { chromium } from '@playwright/test'
import { finnChromium } from '../kjor/chromium.mjs'

const LINJE = {
  offline: false,
  latency: 400,
  downloadThroughput: 400_000 / 8,
  uploadThroughput: 400_000 / 8,
}

/**
 * Seconds on a slow line, in a new browser for each page: until the frame is painted, until the first of what
 * the page is about stands in it, until the page's own content stands, and how long after a click the first sign of a soft navigation comes.
 * @param {import('./sider.mjs').Side[]} sider
 */
export async function tregLinje(sider) {
  const nettleser = await chromium.launch({
    executablePath: finnChromium(),
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
  try {
    const rader = []
    for (const side of sider) rader.push({ side: side.navn, ...(await enSide(nettleser, side)) })
    return rader
  } finally {
    await nettleser.close()
  }
}

/** @param {import('@playwright/test').Browser} nettleser @param {import('./sider.mjs').Side} side */
async function enSide(nettleser, { url, okt, klar, forst = klar }) {
  const kontekst = await nettleser.newContext({ viewport: { width: 1280, height: 800 } })
  const [name = '', value = ''] = okt?.split('=') ?? []
  if (okt) await kontekst.addCookies([{ name, value, url: new URL(url).origin }])
  const page = await kontekst.newPage()
  const cdp = await kontekst.newCDPSession(page)
  await cdp.send('Network.enable')
  await cdp.send('Network.emulateNetworkConditions', LINJE)
  await page.goto(url, { waitUntil: 'commit', timeout: 60_000 })
  await page.locator(forst).first().waitFor({ timeout: 60_000 })
  const forste = await page.evaluate(() => performance.now())
  await page.locator(klar).first().waitFor({ timeout: 60_000 })
  const innhold = await page.evaluate(() => performance.now())
  const ramme = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  )
  await page.waitForLoadState('networkidle', { timeout: 60_000 }).catch(() => {})
  const reise = okt ? await mykReise(page) : {}
  await kontekst.close()
  return {
    ramme: sekunder(ramme),
    'det første': sekunder(forste),
    innhold: sekunder(innhold),
    ...reise,
  }
}

/**
 * Presses the first link of the page that leads to another of its own.
 * @param {import('@playwright/test').Page} page
 */
async function mykReise(page) {
  const tegn = await page.evaluate(
    () =>
      new Promise((/** @type {(ms: number) => void} */ ferdig) => {
        const lenker = /** @type {NodeListOf<HTMLAnchorElement>} */ (
          document.querySelectorAll('main a[href^="/sak/"]')
        )
        const lenke = [...lenker].find(({ pathname }) => pathname !== location.pathname)
        const start = performance.now()
        new MutationObserver((_, ser) => {
          ser.disconnect()
          requestAnimationFrame(() => ferdig(performance.now() - start))
        }).observe(document.body, { subtree: true, childList: true, attributes: true })
        lenke?.click()
      }),
  )
  return { 'første tegn': sekunder(tegn) }
}

/** @param {number} ms */
const sekunder = (ms) => Math.round(ms / 10) / 100
