import type { Page } from '@playwright/test'
import { kollega, sakMed } from './stotte/demosaker.ts'
import { velgPerson } from './stotte/person.ts'
import { gjor } from './stotte/sak.ts'
import type { Server } from './stotte/server.ts'
import { expect, test } from './stotte/test.ts'

const SENDING = /sak\.send/

const rad = (page: Page, nr: number) => page.getByRole('group', { name: `Rad ${nr}`, exact: true })
const omraade = (page: Page) => rad(page, 1).getByLabel('Område')
const lagret = (page: Page) => page.getByText('Lagret', { exact: true })
const utenSvar = (page: Page) => page.route(SENDING, (route) => route.abort())

async function apnePlanen(page: Page, id: string) {
  await page.goto(`/sak/${id}/plan`)
  await expect(lagret(page)).toBeVisible()
}

/** Goes to another part of the case while nothing can be saved, and says yes to that. */
async function gaaLikevel(page: Page) {
  await page.getByRole('link', { name: 'Historikk' }).click()
  await expect(page.getByRole('dialog')).toContainText('Det står her når du kommer tilbake')
  await page.getByRole('button', { name: 'Forlat siden' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Historikk' })).toBeVisible()
}

test('whoever leaves while the draft is being stored waits a moment and is not asked', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn1.planlegge', 'utkast.paabegynt')
  const page = await somPerson(holder)
  await apnePlanen(page, id)
  await page.route(SENDING, async (route) => {
    await new Promise((ferdig) => setTimeout(ferdig, 600))
    await route.continue()
  })
  await omraade(page).fill('Skrevet i farten')
  await page.getByRole('link', { name: 'Historikk' }).click()
  await expect(page).toHaveURL(/historikk$/)
  await page.unroute(SENDING)
  const annen = await somPerson(holder)
  await apnePlanen(annen, id)
  await expect(omraade(annen)).toHaveValue('Skrevet i farten')
})

test('what was not stored is there on coming back, and is stored then', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn1.planlegge', 'utkast.paabegynt')
  const page = await somPerson(holder)
  await apnePlanen(page, id)
  await utenSvar(page)
  await omraade(page).fill('Uten svar')
  await gaaLikevel(page)
  await page.getByRole('link', { name: 'Tiltaksplan' }).click()
  await expect(omraade(page)).toHaveValue('Uten svar')
  await page.unroute(SENDING)
  await expect(lagret(page)).toBeVisible()
  const annen = await somPerson(holder)
  await apnePlanen(annen, id)
  await expect(omraade(annen)).toHaveValue('Uten svar')
})

test('when another wrote meanwhile, both drafts are there on coming back', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn1.planlegge', 'utkast.paabegynt')
  const page = await somPerson(holder)
  const annen = await somPerson(holder)
  await apnePlanen(page, id)
  await apnePlanen(annen, id)
  await utenSvar(page)
  await omraade(page).fill('Mitt, som ble liggende')
  await gaaLikevel(page)
  await omraade(annen).fill('Den andres')
  await expect(lagret(annen)).toBeVisible()
  await page.unroute(SENDING)
  await page.getByRole('link', { name: 'Tiltaksplan' }).click()
  await expect(page.getByText('En annen har skrevet i samme utkast')).toBeVisible()
  await expect(page.getByText('Den andres').first()).toBeVisible()
  await expect(omraade(page)).toHaveValue('Mitt, som ble liggende')
  await expect(omraade(annen)).toHaveValue('Den andres')
})

test('when the session runs out while writing, the draft is there after a new login', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn1.planlegge', 'utkast.paabegynt')
  const page = await somPerson(holder)
  // The last question of a page that opens: from then on only the saving finds out.
  const rolig = page
    .waitForResponse(/sak\.folg/)
    .then(() => page.waitForResponse((svar) => svar.url().includes('sak.hent')))
  await apnePlanen(page, id)
  await rolig
  await page.context().clearCookies()
  await omraade(page).fill('Skrevet uten økt')
  await expect(page.getByText('Du ble logget ut.')).toBeVisible()
  await velgPerson(page, holder)
  await expect(page).toHaveURL(new RegExp(`/sak/${id}/plan$`))
  await expect(omraade(page)).toHaveValue('Skrevet uten økt')
  await expect(lagret(page)).toBeVisible()
})

test('whoever closes the page before the draft is stored finds it again', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn1.planlegge', 'utkast.paabegynt')
  const page = await somPerson(holder)
  await apnePlanen(page, id)
  await omraade(page).fill('Skrevet til slutt')
  await page.goto('/')
  await expect(async () => {
    await apnePlanen(page, id)
    await expect(omraade(page)).toHaveValue('Skrevet til slutt', { timeout: 500 })
  }).toPass({ timeout: 20_000 })
})

/** The rows could not be saved where one wrote them; then the page is loaded anew. */
const avbrudd: {
  naar: string
  galt: (page: Page, server: Server) => Promise<unknown>
  rett: (page: Page, server: Server) => Promise<unknown>
}[] = [
  {
    naar: 'the line is down',
    galt: (page) => page.context().setOffline(true),
    rett: (page) => page.context().setOffline(false),
  },
  {
    naar: 'the server was killed',
    galt: (_, server) => server.drep(),
    rett: (_, server) => server.start(),
  },
]
for (const { naar, galt, rett } of avbrudd) {
  test(`rows written while ${naar} are there after a reload, and are stored then`, async ({
    server,
    somPerson,
  }) => {
    const { id, holder } = sakMed(server.data, 'trapp.trinn1.planlegge', 'utkast.paabegynt')
    const page = await somPerson(holder)
    await apnePlanen(page, id)
    await galt(page, server)
    await omraade(page).fill(`Mens ${naar}`)
    await page.getByRole('button', { name: 'Ny rad' }).click()
    await rad(page, 2).getByLabel('Område').fill(`Rad 2 mens ${naar}`)
    await expect(page.getByText(/^Ikke lagret ennå\. Får ikke kontakt/)).toBeVisible()
    // A browser without a line shows a page of its own, and has let go of ours.
    await expect(page.reload()).rejects.toThrow()
    await rett(page, server)
    await page.goto(`/sak/${id}/plan`)
    await expect(omraade(page)).toHaveValue(`Mens ${naar}`)
    await expect(rad(page, 2).getByLabel('Område')).toHaveValue(`Rad 2 mens ${naar}`)
    await expect(lagret(page)).toBeVisible()
    const annen = await somPerson(holder)
    await apnePlanen(annen, id)
    await expect(omraade(annen)).toHaveValue(`Mens ${naar}`)
    await expect(rad(annen, 2).getByLabel('Område')).toHaveValue(`Rad 2 mens ${naar}`)
  })
}

test('when the case is put on hold meanwhile, what was not stored is there all the same', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn1.planlegge', 'utkast.paabegynt')
  const page = await somPerson(holder)
  const annen = await somPerson(holder)
  await apnePlanen(page, id)
  await utenSvar(page)
  await omraade(page).fill('Før saken ble satt på vent')
  await annen.goto(`/sak/${id}`)
  await gjor(annen, 'Sett saken på vent', {
    'Hvorfor venter dere?': 'Familien er bortreist.',
    'Når skal saken tas opp igjen?': '2026-12-01',
  })
  await expect(page.getByText('På vent', { exact: true }).first()).toBeVisible()
  await page.unroute(SENDING)
  await expect(page.getByText('Ikke lagret.')).toBeVisible()
  await expect(omraade(page)).toHaveValue('Før saken ble satt på vent')
  await gaaLikevel(page)
  await page.getByRole('link', { name: 'Tiltaksplan' }).click()
  await expect(omraade(page)).toHaveValue('Før saken ble satt på vent')
  await annen.goto(`/sak/${id}`)
  await gjor(annen, 'Ta opp saken igjen', { 'Hvorfor tar dere opp saken igjen?': 'De er hjemme.' })
  await expect(lagret(page)).toBeVisible()
})

test('another who logs in on the same computer does not get what was left there', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn1.planlegge', 'utkast.paabegynt')
  const page = await somPerson(holder)
  await apnePlanen(page, id)
  await utenSvar(page)
  await omraade(page).fill('Bare mitt')
  await gaaLikevel(page)
  await page.getByRole('button', { name: `Meny for ${holder}` }).click()
  await page.getByRole('button', { name: 'Logg ut' }).click()
  await page.unroute(SENDING)
  const neste = page.getByRole('button', { name: kollega(server.data, id) })
  await neste.click()
  await expect(page.getByRole('navigation', { name: 'Hovedmeny' })).toBeVisible()
  // By the browser's own way back, which keeps what the page has in memory.
  await page.goBack()
  await expect(neste).toBeVisible()
  await page.goBack()
  await page.getByRole('link', { name: 'Tiltaksplan' }).click()
  await expect(lagret(page)).toBeVisible()
  await expect(omraade(page)).not.toHaveValue('Bare mitt')
})

test('a row that was removed can be brought back where it stood', async ({ server, somPerson }) => {
  const { id, holder } = sakMed(server.data, 'plan.gjelder', 'utkast.paabegynt')
  const page = await somPerson(holder)
  await apnePlanen(page, id)
  const andre = rad(page, 2)
  const staar = await andre.getByLabel('Område').inputValue()
  expect(staar).not.toBe('')
  await page.getByRole('button', { name: 'Fjern rad 2' }).click()
  await expect(andre.getByLabel('Område')).not.toHaveValue(staar)
  await expect(page.getByRole('button', { name: 'Angre' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(andre.getByLabel('Område')).toHaveValue(staar)
  await expect(andre.getByLabel('Område')).toBeFocused()
  await expect(lagret(page)).toBeVisible()
})

test('a new version keeps the agreed evaluation, and says so when it is moved', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(
    server.data,
    'plan.gjelder',
    'utkast.ingen',
    'trapp.trinn1.folgeOpp',
    'fravaer.rolig',
  )
  const page = await somPerson(holder)
  await page.goto(`/sak/${id}/plan`)
  const gjelder = page.getByRole('region', { name: 'Tiltaksplan', exact: true })
  const avtalt = (await gjelder.locator('td time').last().getAttribute('datetime')) ?? ''
  await page.getByRole('button', { name: 'Lag en ny versjon' }).click()
  const dager = page.getByLabel('Evaluering', { exact: true })
  const flyttes = page.getByText(/^Evalueringen flyttes fra .* til man\. 4\. januar 2027\.$/)
  await expect(dager.first()).toHaveValue(avtalt)
  await page.getByRole('button', { name: 'Ny rad' }).click()
  await expect(dager.last()).toHaveValue(avtalt)
  await expect(page.getByLabel('Rettet mot').last().locator('option:checked')).toHaveText('Velg')
  await expect(page.getByText('Verdt å tenke på:')).toHaveCount(0)
  await expect(page.getByRole('link', { name: /^hvem rad \d er rettet mot$/ })).toBeVisible()

  const grunnlag = page.locator('details', { hasText: 'Det planen bygger på' })
  for (const del of ['Stemmen til', 'Felles forståelse', 'Skolen:', 'Familie', 'Individ']) {
    await expect(grunnlag.getByText(del).first()).toBeVisible()
  }

  for (const dag of await dager.all()) await dag.fill('2027-01-04')
  await expect(flyttes).toHaveCount(2)
  await page.getByRole('button', { name: /^Behold / }).click()
  await expect(flyttes).toHaveCount(0)
  await expect(dager.first()).toBeFocused()
  for (const dag of await dager.all()) await expect(dag).toHaveValue(avtalt)
})
