import { medNotater } from '../stotte/notater.ts'
import { undersok } from './stotte/axe.ts'
import { sakMed } from './stotte/demosaker.ts'
import { expect, test } from './stotte/test.ts'

const hendelser = 'li[id^="hendelse-"]'

test('a long history comes a page at a time, and what is older when asked for', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'liv.lukket')
  medNotater(server.data, id, 150, 40)
  const page = await somPerson(holder)
  await page.goto(`/sak/${id}/historikk`)
  await expect(page.locator(hendelser)).toHaveCount(100)
  const eldre = page.getByRole('button', { name: 'Vis eldre' })
  await undersok(page, 'en lang historikk')

  await page.route(/sak\.historikk/, (route) => route.abort())
  await eldre.click()
  await expect(page.getByRole('alert')).toHaveText('Fikk ikke hentet det som er eldre. Prøv igjen.')
  await expect(page.locator(hendelser)).toHaveCount(100)
  await page.unroute(/sak\.historikk/)

  await eldre.press('Enter')
  await expect(eldre).toHaveCount(0)
  await expect(page.getByText('startet saken.')).toBeVisible()
  // Whoever reads on with the keyboard goes on where the older begin.
  await expect(page.locator(`${hendelser}:focus`)).toHaveCount(1)
})
