import { sakMed } from './stotte/demosaker.ts'
import { be } from './stotte/kommune.ts'
import { kallInnTilEvaluering } from './stotte/mote.ts'
import { expect, test } from './stotte/test.ts'

const FANER = ['plan', 'kartlegging', 'stemme', 'moter', 'fravaer', 'historikk', 'tilstand']
const TELEFON = { width: 360, height: 740 }

test.describe.configure({ mode: 'parallel' })

test('on a phone every way of the header is whole, in each language', async ({ somPerson }) => {
  const page = await somPerson('Eksempel Prøve', { viewport: TELEFON })
  for (const spraak of ['nn', 'en', 'nb']) {
    await be(page.request, 'okt.settSpraak', { spraak })
    for (const width of [360, 320]) {
      await page.setViewportSize({ ...TELEFON, width })
      await page.goto('/oppgaver')
      const lenker = page.getByRole('banner').getByRole('navigation').getByRole('link')
      await expect(lenker).toHaveCount(3)
      for (const lenke of await lenker.all()) await expect(lenke).toBeInViewport({ ratio: 1 })
      await expect(lenker.nth(1)).toHaveAttribute('aria-current', 'page')
    }
  }
})

test('on a phone the tab one stands on is in view', async ({ server, somPerson }) => {
  const { id, holder } = sakMed(server.data, 'plan.tilEvaluering')
  const page = await somPerson(holder, { viewport: TELEFON })
  for (const fane of FANER) {
    await page.goto(`/sak/${id}/${fane}`)
    const faner = page.getByRole('navigation').filter({ has: page.getByText('Historikk') })
    await faner.scrollIntoViewIfNeeded()
    await expect(faner.locator('[aria-current]')).toBeInViewport({ ratio: 0.9 })
  }
})

test('on a phone the point that is spoken of is in view on the agenda, however far down one reads', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'plan.tilEvaluering')
  const page = await somPerson(holder, { viewport: TELEFON })
  const { om } = await kallInnTilEvaluering(page, id)
  await page.goto(`/sak/${id}/motet/${om}`)
  const naa = page.getByRole('navigation', { name: 'Saksliste' }).locator('[aria-current=step]')
  const neste = page.getByRole('button', { name: /^Neste: / })
  await expect(naa).toBeInViewport({ ratio: 0.9 })
  while (await neste.isVisible()) {
    const foer = await naa.textContent()
    await neste.click()
    await expect(naa).not.toHaveText(foer ?? '')
    await expect(naa).toBeInViewport({ ratio: 0.9 })
    await expect(page.locator('#motepunkt')).toBeInViewport({ ratio: 1 })
    await page.getByRole('heading', { name: 'Referat' }).scrollIntoViewIfNeeded()
    await expect(naa).toBeInViewport({ ratio: 0.9 })
  }
})
