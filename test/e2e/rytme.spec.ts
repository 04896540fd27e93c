import type { Page } from '@playwright/test'
import { undersok } from './stotte/axe.ts'
import { sakMed } from './stotte/demosaker.ts'
import { borteDenneUka } from './stotte/fravaer.ts'
import { expect, test } from './stotte/test.ts'

test.describe.configure({ mode: 'parallel' })

const moterI = (page: Page) => page.getByRole('region', { name: 'Møter', exact: true })
const SPORSMAAL = 'Fraværet er normalt igjen. Trengs resten av møtene?'

/** Calls in to one meeting at a time that is settled. */
async function kallInn(page: Page, sakId: string, dato: string): Promise<void> {
  await page.goto(`/sak/${sakId}/moter/nytt`)
  await page.getByRole('radio', { name: /tida er bestemt/i }).check()
  const tid = page.getByRole('group', { name: 'Tid 1', exact: true })
  await tid.getByLabel('Dato').fill(dato)
  await tid.getByLabel('Klokka').fill('13:00')
  await page.getByRole('button', { name: 'Kall inn', exact: true }).click()
  await expect(page.getByText('Møtet er innkalt.')).toBeVisible()
}

test('from a meeting more are planned ahead, off days off; they are moved and ended as a whole', async ({
  server,
  somPerson,
}) => {
  // Of these there are only such as go to school, and the hours are its own.
  const { id, holder } = sakMed(server.data, 'trapp.trinn2.forstaa')
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

test('when the child is there as usual again, the planned meetings are asked about', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(
    server.data,
    'plan.avsluttet',
    'trapp.trinn1.kartlegge',
    'liv.aktiv',
  )
  const page = await somPerson(holder)
  const sporsmaal = moterI(page).getByText(SPORSMAAL)
  await kallInn(page, id, '2026-11-25')
  await expect(moterI(page).getByRole('link', { name: 'Planlegg flere slike møter' })).toBeVisible()
  // One meeting is no rhythm: nothing is asked of it.
  await expect(sporsmaal).toHaveCount(0)
  await moterI(page).getByRole('link', { name: 'Planlegg flere slike møter' }).click()
  await page.getByLabel('Høyst så mange møter').fill('3')
  await page.getByRole('button', { name: 'Kall inn til 3 møter' }).click()
  await expect(sporsmaal).toBeVisible()
  await undersok(page, 'fraværet er normalt igjen')

  await test.step('away again, nothing is asked', async () => {
    await borteDenneUka(page, id)
    await expect(sporsmaal).toHaveCount(0)
    await expect(moterI(page).getByText('2 møter til i rytmen')).toBeVisible()
  })
})

test('a rhythm that is asked about is ended from there', async ({ server, somPerson }) => {
  const { id, holder } = sakMed(server.data, 'plan.evaluert', 'trapp.trinn0.vurdere')
  const page = await somPerson(holder)
  await kallInn(page, id, '2026-11-25')
  await moterI(page).getByRole('link', { name: 'Planlegg flere slike møter' }).click()
  await page.getByLabel('Høyst så mange møter').fill('2')
  await page.getByRole('button', { name: 'Kall inn til 2 møter' }).click()
  await expect(moterI(page).getByText(SPORSMAAL)).toBeVisible()
  await moterI(page).getByRole('link', { name: 'Flytt eller avslutt rytmen' }).click()
  await page.getByLabel('Hvorfor?').fill('Han er her hver dag')
  await page.getByRole('button', { name: 'Avlys 2 møter' }).click()
  await expect(moterI(page).getByText('Han er her hver dag')).toHaveCount(2)
  await expect(moterI(page).getByText(SPORSMAAL)).toHaveCount(0)
  // The first meeting is not of the rhythm, and stands.
  await expect(moterI(page).getByText(/Ons\. 25\. november kl\. 13:00–14:00/)).toBeVisible()
})
