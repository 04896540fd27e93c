import type { Page } from '@playwright/test'
import { sakMed } from './stotte/demosaker.ts'
import { velgPerson } from './stotte/person.ts'
import { begynnPaa } from './stotte/sak.ts'
import { expect, test } from './stotte/test.ts'

const SKREVET = 'Dette må ikke bli borte.'

test('while the server is down, all that somebody writes stays until it answers again', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn0.hore')
  const page = await somPerson(holder)
  await page.goto(`/sak/${id}`)
  await begynnPaa(page, 'Skriv et notat')
  await page.getByLabel('Notat').fill(SKREVET)
  await server.stopp()
  await page.getByRole('button', { name: 'Lagre i saken' }).click()
  await expect(page.getByRole('alert')).toContainText('Ikke sendt, teksten er trygg')
  await expect(page.getByLabel('Notat')).toHaveValue(SKREVET)
  await server.start()
  await page.getByRole('button', { name: 'Prøv nå' }).click()
  await expect(page.getByText('«Skriv et notat» er lagret i saken').first()).toBeVisible()
  await expect(page).toHaveURL(/gjor\/notat\.skrevet/)
})

test('an unexpected error has a number that can be quoted', async ({ server, somPerson }) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn0.hore')
  const page = await somPerson(holder)
  await page.goto(`/sak/${id}`)
  await begynnPaa(page, 'Skriv et notat')
  await page.getByLabel('Notat').fill(SKREVET)
  await page.route('**/api/trpc/sak.send*', (route) =>
    route.fulfill({
      status: 500,
      json: {
        error: {
          message: 'INTERN',
          code: -32603,
          data: { httpStatus: 500, stafett: { kode: 'INTERN', id: 'prove-4711' } },
        },
      },
    }),
  )
  await page.getByRole('button', { name: 'Lagre i saken' }).click()
  await expect(page.getByRole('alert')).toContainText('prove-4711')
  await expect(page.getByLabel('Notat')).toHaveValue(SKREVET)
})

/** The server's answer to the next sendings: these fields are not as they should be. */
const godtarIkke = (page: Page, ...felt: { sti: string; grunn: string }[]) =>
  page.route('**/api/trpc/sak.send*', (route) =>
    route.fulfill({
      status: 400,
      json: {
        error: {
          message: 'UGYLDIG_DATA',
          code: -32600,
          data: { httpStatus: 400, stafett: { kode: 'UGYLDIG_DATA', felt } },
        },
      },
    }),
  )

test('one summary says all that must be corrected, by the field’s name, and leads there', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn0.hore')
  const page = await somPerson(holder)
  await page.goto(`/sak/${id}`)
  await begynnPaa(page, 'Skriv et notat')
  const oppsummering = page.getByRole('alert')
  const send = page.getByRole('button', { name: 'Lagre i saken' })

  await test.step('what the form itself sees, the date too', async () => {
    // What an earlier story of the same person began is kept.
    await page.getByLabel('Notat').fill('')
    await page.getByLabel('Når skjedde det?').fill('')
    await send.click()
    await expect(oppsummering.getByRole('link')).toHaveText([
      'Fyll ut «Notat»',
      'Fyll ut «Når skjedde det?»',
    ])
    await oppsummering.getByRole('link', { name: 'Når skjedde' }).click()
    await expect(page.getByLabel('Når skjedde det?')).toBeFocused()
  })

  await test.step('what the server sees', async () => {
    await page.getByLabel('Når skjedde det?').fill('2026-11-17')
    await page.getByLabel('Notat').fill(SKREVET)
    await godtarIkke(
      page,
      { sti: 'tekst', grunn: 'Er for lang, høyst 9 tegn.' },
      { sti: 'skjedde', grunn: 'Ligger utenfor det som er mulig.' },
    )
    await send.click()
    await expect(oppsummering).toBeFocused()
    await expect(oppsummering.getByRole('link')).toHaveText([
      'Notat – Er for lang, høyst 9 tegn.',
      'Når skjedde det? – Ligger utenfor det som er mulig.',
    ])
    await page.getByLabel('Notat').pressSequentially(' Mer.')
    await expect(page.getByLabel('Notat')).toHaveValue(`${SKREVET} Mer.`)
    await oppsummering.getByRole('link', { name: 'Notat' }).click()
    await expect(page.getByLabel('Notat')).toBeFocused()
  })
})

test('the evaluation, too, says in its summary what the server did not accept', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'plan.tilEvaluering')
  const page = await somPerson(holder)
  await page.goto(`/sak/${id}/evaluering`)
  await expect(page.getByRole('button', { name: 'Evaluer planen' })).toBeVisible()
  for (const svar of ['Ja', 'Videreføres']) {
    for (const valg of await page.getByRole('radio', { name: svar, exact: true }).all()) {
      await valg.check()
    }
  }
  for (const felt of await page.getByLabel('Hva kom ut av det?').all()) await felt.fill('Det gikk')
  await page.getByRole('checkbox', { name: /(Barnet|Eleven)$/ }).check()
  await page.getByLabel('Hva ble dere enige om?').fill('Vi ser det an.')
  await godtarIkke(
    page,
    { sti: 'oppsummering', grunn: 'Er for lang, høyst 9 tegn.' },
    { sti: 'skjedde', grunn: 'Ligger utenfor det som er mulig.' },
  )
  await page.getByRole('button', { name: 'Evaluer planen' }).click()
  const oppsummering = page.getByRole('alert')
  await expect(oppsummering).toBeFocused()
  await expect(oppsummering.getByRole('link')).toHaveText([
    /^Hva ble dere enige om.* – Er for lang, høyst 9 tegn\.$/,
    'Når skjedde det? – Ligger utenfor det som er mulig.',
  ])
  await oppsummering.getByRole('link', { name: 'Når skjedde' }).click()
  await expect(page.getByLabel('Når skjedde det?')).toBeFocused()
})

test('when the session has run out on sending, that is said, and the text and the date are there afterwards', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn0.hore')
  const page = await somPerson(holder)
  await page.goto(`/sak/${id}`)
  await begynnPaa(page, 'Skriv et notat')
  await page.getByLabel('Notat').fill(SKREVET)
  await page.getByLabel('Når skjedde det?').fill('2026-11-16')
  await page.context().clearCookies()
  // The login page is slow to come: meanwhile the form itself says what has happened.
  await page.route(/okt\.demobrukere/, async (route) => {
    await new Promise((ferdig) => setTimeout(ferdig, 1500))
    await route.continue()
  })
  await page.getByRole('button', { name: 'Lagre i saken' }).click()
  const varsel = page.getByRole('alert').filter({ hasText: 'Du er logget ut' })
  await expect(varsel.getByRole('link', { name: 'Logg inn' })).toHaveAttribute(
    'href',
    new RegExp(`/logg-inn\\?til=.*${id}.*notat\\.skrevet`),
  )
  await velgPerson(page, holder)
  await expect(page.getByLabel('Notat')).toHaveValue(SKREVET)
  await expect(page.getByLabel('Når skjedde det?')).toHaveValue('2026-11-16')
  await page.getByRole('button', { name: 'Lagre i saken' }).click()
  await expect(page.getByText('«Skriv et notat» er lagret i saken')).toBeVisible()
})

test('a session that has run out leads to the login and back', async ({ server, somPerson }) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn0.hore')
  const page = await somPerson(holder)
  await page.goto(`/sak/${id}/historikk`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.context().clearCookies()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Hvem er du i dag?' })).toBeVisible()
  await velgPerson(page, holder)
  await expect(page).toHaveURL(new RegExp(`/sak/${id}/historikk$`))
  await expect(page.getByRole('region', { name: 'Nå', exact: true })).toBeVisible()
})

test('whoever has no business in the case is not told of it', async ({ server, somPerson }) => {
  const { id } = sakMed(server.data, 'trapp.trinn0.hore')
  const page = await somPerson('Pia Prøve')
  await page.goto(`/sak/${id}`)
  await expect(page.getByRole('alert')).toContainText(/Siden finnes ikke|Du har ikke tilgang/)
  await page.getByRole('link', { name: 'Til mine saker' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Mine saker' })).toBeVisible()
})
