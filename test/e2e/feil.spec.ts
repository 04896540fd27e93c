import { sakMed } from './stotte/demosaker.ts'
import { begynnPaa } from './stotte/sak.ts'
import { expect, test } from './stotte/test.ts'

const SKREVET = 'Dette må ikke bli borte.'

test('når serveren er nede mens noen skriver, blir alt stående til den svarer igjen', async ({
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
  await expect(page.getByText('Får ikke kontakt med Stafett')).toBeVisible()
  await expect(
    page.getByText('Ingenting er lagret ennå. Det du har skrevet, står her.'),
  ).toBeVisible()
  await expect(page.getByLabel('Notat')).toHaveValue(SKREVET)
  await server.start()
  await page.getByRole('button', { name: 'Lagre i saken' }).click()
  await expect(page.getByText('«Skriv et notat» er lagret i saken')).toBeVisible()
})

test('en uventet feil har et nummer som kan oppgis', async ({ server, somPerson }) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn0.hore')
  const page = await somPerson(holder)
  await page.goto(`/sak/${id}`)
  await begynnPaa(page, 'Skriv et notat')
  await page.getByLabel('Notat').fill(SKREVET)
  await page.route('**/api/trpc/sak.send*', (foresporsel) =>
    foresporsel.fulfill({
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

test('en økt som er ute, fører til innlogging og tilbake', async ({ server, somPerson }) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn0.hore')
  const page = await somPerson(holder)
  await page.goto(`/sak/${id}/historikk`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.context().clearCookies()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Hvem er du i dag?' })).toBeVisible()
  await page.getByRole('button', { name: holder }).click()
  await expect(page).toHaveURL(new RegExp(`/sak/${id}/historikk$`))
  await expect(page.getByRole('region', { name: 'Nå', exact: true })).toBeVisible()
})

test('den som ikke har noe i saken å gjøre, får ikke vite om den', async ({
  server,
  somPerson,
}) => {
  const { id } = sakMed(server.data, 'trapp.trinn0.hore')
  const page = await somPerson('Pia Prøve')
  await page.goto(`/sak/${id}`)
  await expect(page.getByRole('alert')).toContainText(/Siden finnes ikke|Du har ikke tilgang/)
  await page.getByRole('link', { name: 'Til mine saker' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Mine saker' })).toBeVisible()
})
