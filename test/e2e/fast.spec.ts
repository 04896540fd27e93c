import type { Page } from '@playwright/test'
import { sakMed } from './stotte/demosaker.ts'
import { loggInn } from './stotte/person.ts'
import { expect, test } from './stotte/test.ts'

/** Lets nothing of this kind through until what is answered is called. */
async function hold(page: Page, hva: string): Promise<() => void> {
  let slipp = () => {}
  const slippes = new Promise<void>((ferdig) => {
    slipp = ferdig
  })
  await page.route(hva, async (route) => {
    await slippes
    await route.continue()
  })
  return slipp
}

/** The name and the mark at the top of the page, and the colour behind them. */
const toppen = (page: Page) =>
  page.evaluate(() => {
    const { x, y, width, height } =
      document.querySelector('#rot svg')?.getBoundingClientRect() ?? {}
    return { merke: { x, y, width, height }, bak: getComputedStyle(document.body).backgroundColor }
  })

test('before the program has come, the frame stands in its own colours, and stays where it is', async ({
  page,
  server: _,
}) => {
  const feil: string[] = []
  page.on('console', (melding) => melding.type() === 'error' && feil.push(melding.text()))
  await page.emulateMedia({ colorScheme: 'light' })
  await page.addInitScript(() => localStorage.setItem('stafett.valg', '{"tema":"dark"}'))
  const slipp = await hold(page, '**/assets/*.js')
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.locator('.ramme-hode')).toContainText('Stafett')
  const ramme = await toppen(page)
  // --ds-color-neutral-background-tinted of the dark theme.
  expect(ramme.bak).toBe('rgb(27, 32, 37)')
  slipp()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await toppen(page)).toEqual(ramme)
  expect(feil).toEqual([])
})

test('who one is and what the page opens with are asked for in one call', async ({
  page,
  server,
}) => {
  const { id, holder } = sakMed(server.data, 'plan.gjelder')
  await loggInn(page, holder)
  const forste = (sti: string) =>
    Promise.all([
      page.waitForRequest((kall) => kall.url().includes('/api/trpc/okt.meg')),
      page.goto(sti),
    ]).then(([kall]) => kall.url())
  expect(await forste('/')).toContain('sak.list')
  expect(await forste(`/sak/${id}`)).toContain('sak.hent')
})

test('a way to another page shows at once that it has begun, and no longer when one is there', async ({
  page,
  server,
}) => {
  const { holder } = sakMed(server.data, 'plan.gjelder')
  await loggInn(page, holder)
  await page.goto('/')
  const lenke = page.locator('main a[href^="/sak/"]').first()
  await expect(lenke).toBeVisible()
  const slipp = await hold(page, '**/api/trpc/sak.hent*')
  const synlig = await lenke.evaluate(
    (a: HTMLElement) =>
      new Promise<boolean>((ferdig) => {
        a.click()
        // Painted with the very next frame.
        requestAnimationFrame(() => ferdig(document.querySelector('[data-underveis]') !== null))
      }),
  )
  expect(synlig).toBe(true)
  await page.clock.runFor(1000)
  await expect(page.getByRole('status').filter({ hasText: 'Henter siden' })).toBeAttached()
  slipp()
  await expect(page.getByRole('navigation', { name: 'Deler av saken' })).toBeVisible()
  await expect(page.locator('[data-underveis]')).toHaveCount(0)
})
