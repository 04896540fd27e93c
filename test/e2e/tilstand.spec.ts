import { undersok } from './stotte/axe.ts'
import { sakMed } from './stotte/demosaker.ts'
import { loggInn } from './stotte/person.ts'
import { tabTil } from './stotte/tast.ts'
import { expect, test } from './stotte/test.ts'

test('the picture is read, moved in and left by keyboard, and the list says the same', async ({
  page,
  server,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn1.folgeOpp', 'plan.gjelder')
  await loggInn(page, holder)
  await page.goto(`/sak/${id}/tilstand`)
  const bildet = page.getByRole('region', { name: 'Bilde av tilstandene i saken' })
  const trappen = bildet.getByRole('region', { name: 'Tiltakstrappen' })
  await expect(trappen.getByText('Følge opp (nå)')).toBeVisible()

  // What is said has room where it was placed: letters are measured by the browser alone.
  const forLange = () =>
    bildet.evaluate((el) =>
      [...el.querySelectorAll<HTMLElement>('div[style*="height"]')]
        .filter((boks) => boks.scrollHeight > boks.clientHeight + 1)
        .map((boks) => boks.textContent),
    )
  // The type may come after the picture.
  await expect.poll(forLange).toEqual([])

  // Larger with +, all of it again with 0.
  const bredde = async () => (await trappen.getByText('Følge opp (nå)').boundingBox())?.width ?? 0
  await tabTil(page, 'region', 'Bilde av tilstandene i saken')
  const foer = await bredde()
  await page.keyboard.press('+')
  await expect.poll(bredde).toBeGreaterThan(foer * 1.1)
  await page.keyboard.press('0')
  await expect.poll(bredde).toBeLessThanOrEqual(foer)

  // A step that lacks something says what, and leads to what would bring it about.
  const hev = trappen.getByText('Gå til trinn 2').locator('..')
  await expect(hev).toContainText('Mangler: Evaluer planen')
  await expect(hev.getByRole('link', { name: 'Evaluer planen' })).toHaveAttribute(
    'href',
    `/sak/${id}/evaluering`,
  )

  // The same in lists has an address of its own.
  await page.keyboard.press('t')
  await expect(page).toHaveURL(/tilstand\?som=liste$/)
  await expect(bildet).toHaveCount(0)
  const trinn = page.getByRole('listitem').filter({ hasText: 'Trinn 1: Samtale og plan' }).first()
  await expect(trinn.getByRole('listitem').filter({ hasText: 'Følge opp' }).first()).toContainText(
    'nå',
  )
  await undersok(page, 'tilstanden som liste')
  await page.reload()
  await tabTil(page, 'link', 'Kartlegg på nytt')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Kartlegg på nytt' })).toBeVisible()
})
