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

test('from a meeting more are planned ahead, off days off; they are moved and ended as a whole', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn1.forstaa')
  const page = await somPerson(holder)
  const moter = page.getByRole('region', { name: 'Møter' })
  await page.goto(`/sak/${id}/moter/nytt`)
  await page.getByRole('radio', { name: /tida er bestemt/i }).check()
  const tid = page.getByRole('group', { name: 'Tid 1', exact: true })
  await tid.getByLabel('Dato').fill('2026-11-25')
  await tid.getByLabel('Klokka').fill('07:30')
  await expect(tid).toContainText('utenfor skoletida, 08:15–14:15')
  await tid.getByLabel('Klokka').fill('13:00')
  await page.getByRole('button', { name: 'Kall inn', exact: true }).click()

  await test.step('the numbers are put right, and the days are shown before one says yes', async () => {
    await moter.getByRole('link', { name: 'Planlegg flere slike møter' }).click()
    await page.getByLabel('Høyst så mange møter').fill('500')
    await expect(page.getByRole('button', { name: /Kall inn/ })).toBeDisabled()
    await expect(page.getByText('Velg fra 1 til 26 møter')).toBeVisible()
    await page.getByLabel('Høyst så mange møter').fill('4')
    await page.getByLabel('Første møte').fill('2026-11-25')
    await expect(page.getByText(`${holder} har et annet møte 13:00–14:00.`)).toBeVisible()
    await page.getByLabel('Første møte').fill('2026-12-23')
    await expect(page.getByRole('heading', { name: '4 møter' })).toBeVisible()
    await expect(page.getByLabel('Dato, møte 1')).toHaveValue('2027-01-04')
    await expect(page.getByText(/Flyttet fra ons\. 23\. desember/)).toBeVisible()
    await undersok(page, 'planlegg en rytme')
    await page.getByRole('button', { name: 'Fjern møtet ons. 17. februar 2027' }).click()
    await page.getByRole('button', { name: 'Kall inn til 3 møter' }).click()
    await expect(moter.getByText('2 møter til i rytmen')).toBeVisible()
    await undersok(page, 'møter i rytme')
  })

  await test.step('moved to another weekday, all of them are', async () => {
    await moter.getByRole('link', { name: 'Flytt eller avslutt rytmen' }).click()
    await page.getByLabel('Neste møte blir').fill('2027-01-05')
    await undersok(page, 'flytt rytmen')
    await page.getByRole('button', { name: 'Flytt 3 møter' }).click()
    await expect(moter.getByText(/Tir\. 5\. januar 2027 kl\. 13:00–14:00/)).toBeVisible()
  })

  await test.step('ended, what is left is called off', async () => {
    await moter.getByRole('link', { name: 'Flytt eller avslutt rytmen' }).click()
    await page.getByRole('button', { name: 'Avlys 3 møter' }).click()
    await expect(page.getByText('Skriv hvorfor.')).toBeVisible()
    await page.getByLabel('Hvorfor?').fill('Fraværet er normalt igjen')
    await page.getByRole('button', { name: 'Avlys 3 møter' }).click()
    await expect(moter.getByText('Fraværet er normalt igjen')).toHaveCount(3)
  })
})
