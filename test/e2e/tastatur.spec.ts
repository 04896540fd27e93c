import { nyttBarn } from './stotte/kommune.ts'
import { tabTil } from './stotte/tast.ts'
import { expect, test } from './stotte/test.ts'

test('from the login to a stored worry with the keyboard alone', async ({ page, server }) => {
  const barn = nyttBarn(server.data, 'provefjord-skole', '7A')
  await page.goto('/logg-inn')
  await tabTil(page, 'button', /^Hamza Testesen/)
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { level: 1, name: 'Mine saker' })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await tabTil(page, 'link', 'Ny sak')
  await page.keyboard.press('Enter')

  await expect(page.getByRole('searchbox', { name: 'Søk etter barnet' })).toBeFocused()
  await page.keyboard.type(barn.navn)
  await expect(page.getByText('Ett barn')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { name: barn.navn })).toBeFocused()
  await tabTil(page, 'button', 'Start saken')
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { level: 1, name: barn.navn })).toBeFocused()
  await tabTil(page, 'link', 'Konkretiser undringen')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Konkretiser undringen' })).toBeFocused()

  await test.step('the error summary gets focus and leads to the field', async () => {
    await tabTil(page, 'button', 'Lagre i saken')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert')).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('Hva ser du, og hva undrer du deg over?')).toBeFocused()
  })

  await page.keyboard.type('Sitter alene i friminuttene.')
  await tabTil(page, 'button', 'Lagre i saken')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Nå', exact: true })).toBeFocused()
  await expect(page.getByText(`Nå skal ${barn.fornavn} og foresatte høres.`)).toBeVisible()
})

test('the skip link leads past the menu, and the page has landmarks', async ({ somPerson }) => {
  const page = await somPerson('Frida Eksempelsen')
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page.getByRole('search').first()).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Gå til innholdet' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  for (const landemerke of ['banner', 'main', 'navigation', 'search'] as const) {
    await expect(page.getByRole(landemerke).first()).toBeVisible()
  }
})
