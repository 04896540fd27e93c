import type { Page } from '@playwright/test'
import { undersok } from './stotte/axe.ts'
import { nyttBarn } from './stotte/kommune.ts'
import { harSak } from './stotte/start.ts'
import { expect, test } from './stotte/test.ts'

const HAMZA = { navn: 'Hamza Testesen', rolle: 'kontaktlaerer' }
const felt = (page: Page) => page.getByRole('combobox', { name: 'Finn sak, person eller handling' })
const valg = (page: Page, gruppe: string, navn: string | RegExp) =>
  page.getByRole('group', { name: gruppe }).getByRole('option', { name: navn })

test('by the keyboard alone to a case, to what it allows, to its tab and back', async ({
  somPerson,
  server,
}) => {
  const page = await somPerson(HAMZA.navn)
  const barn = nyttBarn(server.data, 'provefjord-skole', '7A')
  await harSak(page, barn, HAMZA)
  await page.goto('/')
  const tittel = page.getByRole('heading', { level: 1 })
  await expect(tittel).toHaveText('Mine saker')

  await test.step('the case, by the words of the name in any order', async () => {
    await page.getByRole('button', { name: 'Finn sak' }).focus()
    await page.keyboard.press('Control+k')
    await expect(felt(page)).toBeFocused()
    await expect(felt(page)).toHaveAttribute('autocomplete', 'off')
    await page.keyboard.type(barn.navn.toUpperCase().split(' ').reverse().join(' '))
    await expect(valg(page, 'Saker', barn.navn)).toHaveAttribute('aria-selected', 'true')
    await undersok(page, 'hopp med treff')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Finn sak' })).toBeFocused()
    await page.keyboard.press('Meta+k')
    await page.keyboard.type(barn.navn)
    await expect(valg(page, 'Saker', barn.navn)).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Enter')
    await expect(tittel).toHaveText(barn.navn)
    await expect(tittel).toBeFocused()
  })

  await test.step('a tab of it, and a browser tab that names nobody', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('histor')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/historikk$/)
    await expect(page).toHaveTitle('Historikk · trinn 0 · 7A · Stafett')
  })

  await test.step('what the case allows now, by arrows', async () => {
    await page.keyboard.press('Control+k')
    const alle = page.getByRole('group', { name: 'I denne saken' }).getByRole('option')
    await expect(alle.first()).toHaveText('Skriv ned samtalen')
    await expect(valg(page, 'I denne saken', 'Gå til trinn 1')).toHaveCount(0)
    await expect(alle.first()).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('ArrowDown')
    await expect(alle.nth(1)).toHaveAttribute('aria-selected', 'true')
    await expect(alle.nth(1)).toHaveText('Konkretiser undringen')
    await page.keyboard.press('ArrowUp')
    await expect(alle.first()).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(tittel).toHaveText('Konkretiser undringen')
    await expect(page).toHaveTitle('Konkretiser undringen · trinn 0 · 7A · Stafett')
  })

  await test.step('nothing fits, and no line: it says so, and the rest works', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('finnesikke')
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('Ingen treff')
    await undersok(page, 'hopp uten treff')
    await page.context().setOffline(true)
    await felt(page).fill('mine')
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('Får ikke søkt')
    await expect(valg(page, 'Sider', 'Mine saker')).toHaveAttribute('aria-selected', 'true')
    await undersok(page, 'hopp uten nett')
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Prøv igjen' }).click()
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('treff')
  })
})

test('a person leads to the cases they hold, and the address says nobody’s name', async ({
  somPerson,
}) => {
  const page = await somPerson('Tilde Prøve')
  await page.goto('/')
  await page.getByRole('button', { name: 'Finn sak' }).click()
  await felt(page).fill('prøve eksempel')
  await valg(page, 'Personer', /^Eksempel Prøve/).click()
  await expect(page.getByText('Stafetten er hos Eksempel Prøve')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Nora Prøvesen' })).toBeVisible()
  await expect(page).toHaveURL('/?vis=alle')
  await page.reload()
  await expect(page.getByText('Stafetten er hos Eksempel Prøve')).toBeVisible()
  await page.getByRole('link', { name: 'Vis alle igjen' }).click()
  await expect(page.getByText('Stafetten er hos Eksempel Prøve')).toHaveCount(0)
})
