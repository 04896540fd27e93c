import type { Page } from '@playwright/test'
import { sakMed } from './stotte/demosaker.ts'
import { velgPerson } from './stotte/person.ts'
import { expect, test } from './stotte/test.ts'

/** Every address that the page has had since this was called. */
function adresser(page: Page): string[] {
  const sett: string[] = []
  page.on('framenavigated', (ramme) => sett.push(decodeURIComponent(ramme.url())))
  return sett
}

/** The session ends while the page stands, as when it has lasted its hours. */
const mistOkten = (page: Page) => page.context().clearCookies()

/** What the login page asks for comes slowly, so that the page one leaves stands on for a while. */
const tregInnlogging = (page: Page) =>
  page.route(/okt\.demobrukere/, async (route) => {
    await new Promise((ferdig) => setTimeout(ferdig, 500))
    await route.continue()
  })

test('a session that ends on the page leads to the login once, and back here', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn0.hore')
  const page = await somPerson(holder)
  await page.goto(`/sak/${id}/plan`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await tregInnlogging(page)
  const vaert = adresser(page)
  await mistOkten(page)
  // The page looks ahead to where focus is, and finds that there is no session.
  await page.getByRole('link', { name: 'Historikk' }).focus()
  await expect(page.getByRole('heading', { name: 'Hvem er du i dag?' })).toBeVisible()
  expect(vaert.filter((adresse) => adresse.includes('logg-inn'))).toHaveLength(1)
  await expect(page.getByText('Du ble logget ut.')).toBeVisible()
  await velgPerson(page, holder)
  await expect(page).toHaveURL(new RegExp(`/sak/${id}/plan$`))
})

test('whoever logs out meets her own cases the next time, and not the page she left', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn0.hore')
  const page = await somPerson(holder)
  await page.goto(`/sak/${id}/historikk`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await tregInnlogging(page)
  const vaert = adresser(page)
  await page.getByRole('button', { name: `Meny for ${holder}` }).click()
  await page.getByRole('button', { name: 'Logg ut' }).click()
  await expect(page.getByRole('heading', { name: 'Hvem er du i dag?' })).toBeVisible()
  expect(vaert.filter((adresse) => adresse.includes('logg-inn'))).toEqual([
    expect.stringMatching(/\/logg-inn\?til=\/$/),
  ])
  await velgPerson(page, holder)
  await expect(page.getByRole('heading', { level: 1, name: 'Mine saker' })).toBeVisible()
})

test('whoever could not be logged out is told, and can try again', async ({ somPerson }) => {
  const page = await somPerson('Lise Oppdiktet')
  await page.goto('/')
  await page.route(/okt\.loggUt/, (route) => route.abort())
  await page.getByRole('button', { name: 'Meny for Lise Oppdiktet' }).click()
  await page.getByRole('button', { name: 'Logg ut' }).click()
  await expect(page.getByRole('alert')).toContainText('Du er ikke logget ut ennå')
  await page.unroute(/okt\.loggUt/)
  await page.getByRole('button', { name: 'Prøv igjen' }).click()
  await expect(page.getByRole('heading', { name: 'Hvem er du i dag?' })).toBeVisible()
})

test('what was chosen for a new case is there after a new login', async ({ somPerson }) => {
  const page = await somPerson('Lise Oppdiktet')
  await page.goto('/ny-sak')
  const barnet = page.getByRole('link', { name: /^Velg / }).first()
  await barnet.click()
  await page.getByLabel('Det begynte før i dag').check()
  await page.getByLabel('Dato', { exact: true }).fill('2026-11-10')
  await mistOkten(page)
  await page.getByRole('button', { name: 'Start saken' }).click()
  await velgPerson(page, 'Lise Oppdiktet')
  await expect(page.getByLabel('Dato', { exact: true })).toHaveValue('2026-11-10')
  await page.getByRole('button', { name: 'Start saken' }).click()
  await expect(page.getByText('Undringen skal konkretiseres')).toBeVisible()
})

test('a reason begun for turning a proposal down is there after a new login', async ({
  somPerson,
}) => {
  const page = await somPerson('Teo Prøve')
  await page.goto('/fravaer/forslag')
  await page
    .getByRole('button', { name: /^Avvis forslaget om / })
    .last()
    .click()
  const hvorfor = page.getByLabel(/ikke ha en sak nå/)
  await hvorfor.fill('Kneet er operert, og dagene er avtalt.')
  await mistOkten(page)
  await page.getByRole('button', { name: 'Avvis forslaget', exact: true }).click()
  await velgPerson(page, 'Teo Prøve')
  await expect(hvorfor).toHaveValue('Kneet er operert, og dagene er avtalt.')
  await page.getByRole('button', { name: 'Avvis forslaget', exact: true }).click()
  await expect(page.getByText(/^Forslaget om .* er avvist\.$/)).toBeVisible()
})
