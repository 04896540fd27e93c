import { undersok } from './stotte/axe.ts'
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

test('what is still on its way as the server dies takes nothing with it of what is shown and typed', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn1.planlegge', 'utkast.paabegynt')
  const page = await somPerson(holder)
  let dod = () => {}
  const drept = new Promise<void>((ferdig) => {
    dod = ferdig
  })
  // Beside the page: what stands in its frame, and what lies written elsewhere in the case.
  const ved = [/etterpaa-.*\.js/, /Liggende-.*\.js/]
  for (const fil of ved) {
    await page.route(fil, async (rute) => {
      await drept
      await rute.continue()
    })
  }
  const uteble = Promise.all(
    ved.map((fil) => page.waitForEvent('requestfailed', (en) => fil.test(en.url()))),
  )
  await page.goto(`/sak/${id}/plan`)
  const forste = page.getByRole('group', { name: 'Rad 1', exact: true }).getByLabel('Område')
  await forste.fill('Skrevet før den døde')
  await server.drep()
  dod()
  await uteble
  await expect(forste).toHaveValue('Skrevet før den døde')
  await forste.fill('Skrevet etterpå')
  await expect(page.getByText(/^Ikke lagret ennå\. Får ikke kontakt/)).toBeVisible()
  await expect(forste).toHaveValue('Skrevet etterpå')
  await server.start()
  await expect(page.getByText('Lagret', { exact: true })).toBeVisible()
})

test('that nobody answers is said below the page, which stands, until somebody does', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn1.planlegge', 'utkast.paabegynt')
  const page = await somPerson(holder)
  const hort = [/etterpaa-.*\.js/, /sak\.folg/].map((svar) => page.waitForResponse(svar))
  await page.goto(`/sak/${id}/plan`)
  await Promise.all(hort)
  const forste = page.getByRole('group', { name: 'Rad 1', exact: true }).getByLabel('Område')
  await expect(forste).toBeVisible()
  const utenKontakt = page.getByRole('status').filter({ hasText: TITTEL })
  await expect(utenKontakt).toHaveCount(0)
  await server.drep()
  await expect(utenKontakt).toBeVisible()
  const forgjeves = () => page.waitForEvent('requestfailed', (en) => /sak\.send/.test(en.url()))
  const uteble = forgjeves()
  await forste.fill('Skrevet uten svar')
  await uteble
  await undersok(page, 'uten kontakt')
  // So often in vain that the next try by itself is long away: it is the line that says when.
  for (let forsok = 0; forsok < 5; forsok++) {
    const igjen = forgjeves()
    await page.clock.fastForward('01:00')
    await igjen
  }
  await server.start()
  await expect(utenKontakt).toHaveCount(0)
  await expect(forste).toHaveValue('Skrevet uten svar')
  await expect(page.getByText('Lagret', { exact: true })).toBeVisible()
})
