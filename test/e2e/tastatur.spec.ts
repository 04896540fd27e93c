import type { Page } from '@playwright/test'
import { nyttBarn } from './stotte/kommune.ts'
import { expect, test } from './stotte/test.ts'

/** Goes forward with Tab until this is where focus is; a person would not go on for ever. */
async function tabTil(page: Page, rolle: Parameters<Page['getByRole']>[0], navn: string | RegExp) {
  const maal = page.getByRole(rolle, {
    name: navn,
    ...(typeof navn === 'string' && { exact: true }),
  })
  await expect(maal.first()).toBeVisible()
  for (let trykk = 0; trykk < 60; trykk++) {
    if (await maal.first().evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to ${rolle} ${navn}`)
}

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
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Gå til innholdet' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  for (const landemerke of ['banner', 'main', 'navigation', 'search'] as const) {
    await expect(page.getByRole(landemerke).first()).toBeVisible()
  }
})
