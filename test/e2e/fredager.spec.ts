import { undersok } from './stotte/axe.ts'
import { velgFil } from './stotte/fravaer.ts'
import { nyttBarn } from './stotte/kommune.ts'
import { expect, test } from './stotte/test.ts'

// A Friday in the first week that the second edition of the routine is in force.
test.use({ naa: '2026-12-04T13:00:00+01:00' })

test('every Friday away is asked about in its third week, once, and the flu is not', async ({
  server,
  somPerson,
}) => {
  const fredagsbarn = nyttBarn(server.data, 'provefjord-skole', '7B')
  const sykt = nyttBarn(server.data, 'provefjord-skole', '7B')
  const page = await somPerson('Tilde Prøve')
  const fredager = ['20.11.2026', '27.11.2026', '04.12.2026'].map(
    (dato) => `${fredagsbarn.fodselsnummer};${dato};dokumentert;annet;`,
  )
  const influensa = ['23', '24', '25', '26', '27'].map(
    (dag) => `${sykt.fodselsnummer};${dag}.11.2026;dokumentert;sykdom;`,
  )
  const importer = async (...linjer: string[]) => {
    await page.goto('/fravaer/importer')
    await velgFil(page, linjer)
    await page.getByRole('button', { name: /^Hent inn \d+ linje/ }).click()
    await expect(page.getByRole('heading', { name: 'Ferdig' })).toBeVisible()
  }
  const forslag = page.getByRole('listitem')

  await test.step('two Fridays ask nothing, nor does a week of the flu', async () => {
    await importer(...fredager.slice(0, 2), ...influensa)
    await expect(page.getByText(/forslag om ny sak/)).toBeHidden()
  })

  await test.step('the third asks, and says what it saw', async () => {
    await importer(...fredager)
    await expect(page.getByText('Ett forslag om ny sak')).toBeVisible()
    await page.goto('/fravaer/forslag')
    const linje = forslag.filter({ hasText: `${fredagsbarn.navn} 7B` })
    await expect(linje).toContainText('Borte 3 av de siste 4 fredagene.')
    await expect(forslag.filter({ hasText: `${sykt.navn} 7B` })).toHaveCount(0)
    await linje.getByRole('button', { name: new RegExp(`^${fredagsbarn.navn}`) }).click()
    await expect(linje).toContainText('20. nov.27. nov.4. des.')
    await undersok(page, 'et forslag om fredager')
  })

  await test.step('whoever answers is not asked about these days again', async () => {
    await page.getByRole('button', { name: `Avvis forslaget om ${fredagsbarn.navn}` }).click()
    await page.getByLabel(/^Hvorfor skal/).fill('Bytter på hos far, avtalt med rektor.')
    await page.getByRole('button', { name: 'Avvis forslaget', exact: true }).click()
    await expect(page.getByText(`Forslaget om ${fredagsbarn.navn} er avvist.`)).toBeVisible()
    await importer(`${fredagsbarn.fodselsnummer};03.12.2026;dokumentert;annet;`)
    await expect(page.getByText(/forslag om ny sak/)).toBeHidden()
  })
})
