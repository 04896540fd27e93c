import { undersok } from './stotte/axe.ts'
import { sakMed } from './stotte/demosaker.ts'
import { expect, test } from './stotte/test.ts'
import { NAA } from './stotte/tid.ts'

test('after a meeting those who were there answer with a face: by link, and one after another on a screen', async ({
  server,
  somPerson,
  browser,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn1.kartlegge')
  const page = await somPerson(holder)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])

  await test.step('a meeting is held', async () => {
    await page.goto(`/sak/${id}/moter/nytt`)
    await page.getByRole('radio', { name: /tida er bestemt/i }).check()
    const tid = page.getByRole('group', { name: 'Tid 1', exact: true })
    await tid.getByLabel('Dato').fill(NAA.slice(0, 10))
    await tid.getByLabel('Klokka').fill('13:00')
    await page.getByRole('button', { name: 'Kall inn', exact: true }).click()
    await page.getByRole('link', { name: 'Skriv fra møtet' }).click()
    await page.getByLabel(/^Hva snakket dere om/).fill('Vi ble enige om en roligere morgen.')
    await page.getByRole('button', { name: 'Lagre i saken' }).click()
    await page.getByText('Hvordan var møtet? Be om svar').click()
    await undersok(page, 'be om svar')
  })

  await test.step('one answers by a link; it is used up', async () => {
    await page.getByRole('button', { name: 'Kopier lenke' }).last().click()
    await expect(page.getByText(/er kopiert/)).toBeVisible()
    const lenke = await page.evaluate(() => navigator.clipboard.readText())
    const kontekst = await browser.newContext()
    await kontekst.clock.install({ time: NAA })
    const telefon = await kontekst.newPage()
    await telefon.goto(lenke)
    await expect(telefon.getByRole('heading', { name: 'Hjalp møtet dere videre?' })).toBeFocused()
    await undersok(telefon, 'fire ansikter')
    await telefon.keyboard.press('Tab')
    await telefon.keyboard.press('Tab')
    await telefon.keyboard.press('Enter')
    await expect(telefon.getByRole('heading', { name: 'Takk!' })).toBeVisible()
    await undersok(telefon, 'takk')
    await telefon.reload()
    await expect(telefon.getByText('Denne lenka kan ikke brukes')).toBeVisible()
    await undersok(telefon, 'brukt lenke')
    await kontekst.close()
  })

  await test.step('the others answer on the screen, and nobody sees what another said', async () => {
    await page.getByRole('link', { name: 'Svar på denne skjermen' }).click()
    await undersok(page, 'hvem svarer')
    await page.getByRole('button', { name: 'Ungdom' }).click()
    await page.getByRole('button', { name: 'Bare litt' }).click()
    await expect(page.getByRole('status')).toHaveText('Takk! Svaret er talt.')
    await expect(page.getByText('Bare litt')).toHaveCount(0)
    await page.getByRole('button', { name: 'Ungdom' }).click()
    await page.getByRole('button', { name: 'Ja, hele tida' }).click()
    await expect(page.getByRole('status')).toContainText('har svart')
  })

  await test.step('those who lead see last half-year’s numbers, and not who is too few', async () => {
    const leder = await somPerson('Koordina Prøve')
    await leder.goto('/')
    await leder.getByRole('link', { name: 'Tilbakemeldinger etter møter' }).click()
    await expect(leder.getByRole('heading', { name: 'Våren 2026' })).toBeVisible()
    await expect(leder.getByText(/Høsten 2026 vises/)).toBeVisible()
    await expect(leder.getByText('færre enn 5 barn vises ikke').first()).toBeVisible()
    await undersok(leder, 'tilbakemeldinger')
  })
})
