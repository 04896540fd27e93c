import type { Page } from '@playwright/test'
import { undersok } from './stotte/axe.ts'
import { nyttBarn } from './stotte/kommune.ts'
import { apneHandling, begynnPaa, fyllUt, lagre, naaKortet, sendInn } from './stotte/sak.ts'
import { startSak } from './stotte/start.ts'
import { expect, test } from './stotte/test.ts'

// In the second week that the second edition of the routine is in force.
test.use({ naa: '2026-12-09T09:00:00+01:00' })

const punktet = (page: Page, tekst: string) => page.getByRole('listitem').filter({ hasText: tekst })

test('a trinn says what the routine asks there: read off the case, ticked off, or not needed and why', async ({
  server,
  somPerson,
}) => {
  const barn = nyttBarn(server.data, 'provefjord-skole', '7B')
  const page = await somPerson('Eksempel Prøve')
  await startSak(page, barn, '2026-12-08')

  await naaKortet(page).getByRole('link', { name: 'Alt rutinen ber om her' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trinn 0: Oppdage tidlig')
  await expect(page.getByText('Teamleder', { exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: /§ 10-6/ })).toHaveAttribute('href', /lovdata/)
  const orienter = punktet(page, 'Hold teamleder orientert')
  await expect(orienter).toContainText('Ikke gjort')
  await undersok(page, 'trinnet uten noe gjort')

  await orienter.getByRole('link', { name: 'Kryss av' }).click()
  await expect(page.getByLabel('Hva gjelder det?')).toHaveText(/Hold teamleder orientert/)
  await fyllUt(page, { 'Vil du skrive noe til?': 'Sagt på trinnmøtet.' })
  await sendInn(page)
  await expect(orienter).toContainText('Gjort')
  await expect(orienter).toContainText('Sagt på trinnmøtet.')

  const tiltak = punktet(page, 'Start tiltak på skolen')
  await tiltak.getByRole('link', { name: 'Kryss av' }).click()
  await fyllUt(page, { 'Er det gjort?': 'Det trengs ikke nå' })
  await sendInn(page)
  await expect(page.getByRole('alert').first(), 'a reason is asked for').toBeVisible()
  await fyllUt(page, { 'Hvorfor trengs det ikke?': 'Vi vet for lite ennå.' })
  await sendInn(page)
  await expect(tiltak).toContainText('Trengs ikke')
  await expect(tiltak).toContainText('Vi vet for lite ennå.')

  await punktet(page, 'Skriv ned undringen')
    .getByRole('link', { name: 'Konkretiser undringen' })
    .click()
  await fyllUt(page, { 'Hva ser du, og hva undrer du deg over?': 'Borte hver mandag.' })
  await lagre(page)
  await naaKortet(page).getByRole('link', { name: 'Alt rutinen ber om her' }).click()
  await expect(punktet(page, 'Skriv ned undringen')).toContainText('Gjort')
  await undersok(page, 'trinnet med noe av alt')
})

test('who was not at the talk is written down with a reason, and a factor says the duty it may raise', async ({
  server,
  somPerson,
}) => {
  const barn = nyttBarn(server.data, 'provefjord-skole', '7B')
  const page = await somPerson('Eksempel Prøve')
  await startSak(page, barn, '2026-12-08')
  await begynnPaa(page, 'Gå opp med en gang')
  await fyllUt(page, {
    'Hvorfor haster det?': 'Dere er sterkt bekymret',
    'Hvor langt opp?': 'Trinn 1',
    'Hva ser dere?': 'Redd for å gå hjem.',
  })
  await lagre(page)

  await test.step('a talk with the guardians alone leaves three to tell of', async () => {
    await apneHandling(page, 'Hold møte med elev og foresatte')
    await fyllUt(page, { 'Hvem var med?': ['Foresatte'], 'Hva snakket dere om?': 'Morgenene.' })
    await lagre(page)
    await expect(naaKortet(page)).toContainText('Igjen: eleven, helsesykepleier og los.')
    await naaKortet(page).getByRole('link', { name: 'Skriv hvorfor noen ikke var med' }).click()
    for (const hvem of ['Eleven', 'Helsesykepleier', 'Los'])
      await expect(page.getByRole('checkbox', { name: hvem })).toBeChecked()
    await undersok(page, 'hvorfor noen ikke var med')
    await page.getByRole('checkbox', { name: 'Los' }).uncheck()
    await fyllUt(page, { 'Hvorfor var de ikke med?': 'Snakkes med for seg på fredag.' })
    await sendInn(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trinn 1: Samtale og plan')
    await expect(punktet(page, 'Skolehelsetjenesten')).toContainText('Snakkes med for seg')
    // One is still missed: the list does not say that all are called in.
    await punktet(page, 'Kall inn elev og foresatte')
      .getByRole('link', { name: 'Skriv hvorfor noen ikke var med' })
      .click()
    await expect(page.getByRole('checkbox')).toHaveCount(1)
    await fyllUt(page, { 'Hvorfor var de ikke med?': 'Ferie.' })
    await sendInn(page)
    await expect(punktet(page, 'Los')).toContainText('Ferie.')
    await page.getByRole('link', { name: /^← Saken til/ }).click()
    await expect(naaKortet(page)).toContainText('De som skal kalles inn, var med, eller det står')
  })

  await test.step('the duty is told where the factor is ticked, and stands with what to do now', async () => {
    await page.goto(
      `${page
        .url()
        .split('?')[0]
        ?.replace(/\/[a-z]+$/, '')}/kartlegging`,
    )
    await page.getByRole('link', { name: /Kartlegg familie/ }).click()
    const vold = page.getByRole('row', { name: /Vold og overgrep/ })
    const plikten = /opplæringsloven § 24-3/
    const fortalt = page.locator('table + [role=status]')
    await expect(fortalt).toHaveText('')
    await vold.getByRole('checkbox').first().check()
    await expect(page.getByRole('paragraph').filter({ hasText: plikten })).toBeVisible()
    await expect(fortalt).toHaveText(plikten)
    await expect(vold.getByRole('checkbox').first()).toHaveAccessibleDescription(plikten)
    await expect(page.getByRole('rowheader').filter({ hasText: plikten })).toHaveCount(0)
    await undersok(page, 'plikten ved faktoren')
    await fyllUt(page, { 'Hva kom fram?': 'Eleven forteller om slag.' })
    await sendInn(page)
    await page
      .getByRole('link', { name: 'Avbryt' })
      .or(page.getByRole('button', { name: 'Avbryt' }))
      .click()
    const plikt = page.getByRole('region', { name: 'En plikt dere kan ha' })
    await expect(plikt).toContainText('116 111')
    await plikt.getByRole('link', { name: 'Skriv hva dere avgjorde' }).click()
    await fyllUt(page, {
      'Hva er gjort?': 'Vi har meldt eller varslet',
      'Hva avgjorde dere, og hvorfor?': 'Rektor meldte til barnevernet i dag.',
    })
    await lagre(page)
    await expect(plikt).toContainText('Vi har meldt eller varslet')
    await expect(plikt).toContainText('Rektor meldte til barnevernet i dag.')
    await undersok(page, 'plikten med det som ble avgjort')
  })
})
