import { sakMed } from './stotte/demosaker.ts'
import { expect, test } from './stotte/test.ts'

const TITTEL = 'Får ikke kontakt med Stafett'

for (const hva of ['files', 'answers'] as const) {
  test(`a page whose ${hva} did not come is fetched anew when it is asked for`, async ({
    server,
    somPerson,
  }) => {
    const { id, holder } = sakMed(server.data, 'trapp.trinn1.planlegge', 'utkast.paabegynt')
    const page = await somPerson(holder)
    const borte = hva === 'files' ? /Utkastredigering-/ : /sak\.hent/
    await page.route(borte, (rute) => rute.abort())
    await page.goto(`/sak/${id}/plan`)
    await expect(page.getByRole('heading', { name: TITTEL })).toBeVisible()
    const igjen = page.getByRole('button', { name: 'Prøv igjen' })
    // Nobody answers yet: the page of our own stands, and can be asked again.
    await page.context().setOffline(true)
    await igjen.click()
    await expect(page.getByRole('heading', { name: TITTEL })).toBeVisible()
    await page.context().setOffline(false)
    await page.unroute(borte)
    await igjen.click()
    await expect(page.getByRole('group', { name: 'Rad 1', exact: true })).toBeVisible()
  })
}

test('what a plan builds on does not come: one writes all the same, and can ask for it again', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn1.planlegge', 'utkast.paabegynt')
  const page = await somPerson(holder)
  await page.route(/oppslag\.rutine/, (rute) => rute.abort())
  await page.route(/Liggende-/, (rute) => rute.abort())
  await page.goto(`/sak/${id}/plan`)
  const forste = page.getByRole('group', { name: 'Rad 1', exact: true }).getByLabel('Område')
  await forste.fill('Skrevet uten grunnlaget')
  await expect(page.getByRole('heading', { name: 'Får ikke hentet «Kartlegging»' })).toBeVisible()
  await page.unroute(/oppslag\.rutine/)
  await page.getByRole('button', { name: 'Prøv igjen' }).click()
  await expect(
    page.getByRole('heading', { level: 3, name: 'Kartlegging', exact: true }),
  ).toBeVisible()
  await expect(forste).toHaveValue('Skrevet uten grunnlaget')
})

test('a page that is not there is not asked for again', async ({ somPerson }) => {
  const page = await somPerson('Lise Oppdiktet')
  await page.goto('/sak/finnes-ikke')
  await expect(page.getByRole('heading', { name: 'Siden finnes ikke' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Til mine saker' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Prøv igjen' })).toHaveCount(0)
})
