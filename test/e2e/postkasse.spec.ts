import { undersok } from './stotte/axe.ts'
import { expect, test } from './stotte/test.ts'

test('whoever reminds somebody sees in the demo’s mailbox what they are sent', async ({
  page,
  somPerson,
}) => {
  await page.goto('/logg-inn')
  await page.getByRole('link', { name: 'Se e-posten de får' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Postkassa' })).toBeFocused()

  const leder = await somPerson('Ragna Åstest')
  await leder.goto('/')
  const knapp = leder.getByRole('button', { name: /^Minn / }).first()
  const [, hvem = ''] = /^Minn (.+) om /.exec((await knapp.getAttribute('aria-label')) ?? '') ?? []
  await knapp.click()
  await leder.getByRole('button', { name: 'Meny for Ragna Åstest' }).click()
  await leder.getByRole('link', { name: 'Se postkassa' }).click()

  const brev = page
    .getByRole('listitem')
    .filter({ hasText: 'En kollega minner deg om noe som venter' })
    .filter({ hasText: `Til ${hvem}` })
  // The page that stood open finds it by itself.
  await expect(brev).toBeVisible({ timeout: 20_000 })
  await brev.locator('summary').click()
  await expect(brev.getByText('Logg inn i Stafett for å se hva det gjelder.')).toBeVisible()
  await undersok(page, 'postkassa med et åpent brev')
  await page.keyboard.press('F2')
  await expect(page.getByText(hvem)).toHaveCount(0)
  await expect(page.getByText('@stafett.example')).toHaveCount(0)
  await leder.getByRole('link', { name: 'Til sakene' }).first().click()
  await expect(leder.getByRole('heading', { level: 1, name: 'I dag' })).toBeVisible()
})
