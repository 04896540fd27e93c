import type { Locator, Page } from '@playwright/test'
import { sakMed } from './stotte/demosaker.ts'
import { nyttBarn } from './stotte/kommune.ts'
import { tellVeien } from './stotte/teller.ts'
import { expect, test } from './stotte/test.ts'

/** How far one goes with Tab before one reaches for the mouse. */
const NESTE_FELT = 3

/** Writes in a field as one who types does: on with Tab where it is near, else with a press in it. */
async function skriv(felt: Locator, tekst: string): Promise<void> {
  const erHer = () => felt.evaluate((element) => element === document.activeElement)
  for (let i = 0; i < NESTE_FELT && !(await erHer()); i++) await felt.page().keyboard.press('Tab')
  if (!(await erHer())) await felt.click()
  await felt.page().keyboard.insertText(tekst)
}

const felt = (side: Page, navn: string) => side.getByLabel(navn)
const velg = (side: Page, svar: string) => side.getByText(svar, { exact: true }).click()

test('from Mine saker to a plan in force: few presses, few pages', async ({
  server,
  somPerson,
}) => {
  const barn = nyttBarn(server.data, 'provefjord-skole', '6A')
  const guro = await somPerson('Guro Syntetisk')
  const vei = await tellVeien(guro)
  await guro.goto('/')
  await vei.begynn()

  await test.step('the case is started', async () => {
    await guro.getByRole('link', { name: 'Ny sak' }).click()
    await expect(guro.getByRole('searchbox')).toBeFocused()
    await guro.keyboard.insertText(barn.navn)
    await guro.getByRole('link', { name: new RegExp(barn.navn) }).click()
    await guro.getByRole('button', { name: 'Start saken' }).click()
    await guro.getByRole('link', { name: 'Skriv ned samtalen' }).click()
  })

  await test.step('the worry, the guardians, the child, and up: one page', async () => {
    await expect(guro.getByRole('heading', { level: 1 })).toHaveText('Undring og første samtale')
    await skriv(felt(guro, 'Hva ser du, og hva undrer du deg over?'), 'Gråter ved porten.')
    await velg(guro, 'På telefon')
    await skriv(felt(guro, 'Hva snakket dere om?'), 'Vondt i magen om morgenen.')
    await skriv(felt(guro, 'Hva sa eller viste eleven?'), 'Jeg vil ha noen å gå inn med.')
    await velg(guro, 'Elevens egne ord')
    await velg(guro, 'Ja, og eleven er enig')
    await skriv(felt(guro, 'Hvorfor går dere opp et trinn?'), 'Vi må finne ut av det sammen.')
    await guro.getByRole('button', { name: 'Lagre og gå til trinn 1' }).click()
  })

  await test.step('the meeting with child and guardians: one page', async () => {
    await expect(guro.getByRole('heading', { level: 1 })).toHaveText('Samtalen på trinn 1')
    for (const navn of [barn.fornavn, 'Foresatte', 'Guro']) {
      await expect(guro.getByRole('checkbox', { name: navn })).toBeChecked()
    }
    await skriv(felt(guro, 'Hva snakket dere om?'), 'Hvordan morgenen er hjemme og her.')
    for (const omraade of await felt(guro, 'Hva kom fram?').all()) {
      await skriv(omraade, 'Overgangene er tyngst.')
    }
    const sider = felt(guro, 'Hvordan forstår de situasjonen?')
    await skriv(sider.nth(0), 'Det er overgangene, ikke fagene.')
    await skriv(sider.nth(1), 'Det begynner med sene kvelder.')
    await guro.getByRole('button', { name: 'Bruk disse ordene' }).click()
    await expect(sider.nth(2)).toHaveValue('Jeg vil ha noen å gå inn med.')
    await skriv(felt(guro, 'Hva er dere enige om?'), 'Vi begynner med morgenen.')
    await guro.getByRole('button', { name: 'Lagre og lag planen' }).click()
  })

  await test.step('the plan', async () => {
    await expect(felt(guro, 'Mål for planen')).toBeFocused()
    await skriv(felt(guro, 'Mål for planen'), 'Inn i klassen sammen med de andre')
    await skriv(felt(guro, 'Område'), 'Trygg start på dagen')
    await skriv(felt(guro, 'Hvorfor'), 'Komme inn sammen med noen')
    await skriv(felt(guro, 'Tiltak 1'), 'En kjent voksen møter ved porten')
    await skriv(felt(guro, 'Kjennetegn'), 'Er inne når timen begynner')
    await skriv(felt(guro, 'Ansvarlig'), 'Kontaktlærer')
    await felt(guro, 'Rettet mot').click()
    for (const tast of ['ArrowDown', 'ArrowDown', 'Enter']) await guro.keyboard.press(tast)
    await expect(guro.getByRole('option', { selected: true })).toHaveText('Gruppa rundt eleven')
    await guro.getByRole('button', { name: 'Sett planen i kraft' }).click()
    await expect(guro.getByRole('heading', { name: 'Nå', exact: true })).toBeFocused()
  })

  const { trykk, sider } = vei.telt()
  console.info(`to a plan in force: ${trykk} presses, ${sider.length} pages`)
  expect(trykk).toBeLessThanOrEqual(13)
  expect(sider).toHaveLength(4)
})

test('an evaluation: few presses, few pages', async ({ server, somPerson }) => {
  const { id, holder } = sakMed(server.data, 'plan.tilEvaluering', 'stafett.holdes')
  const page = await somPerson(holder)
  const vei = await tellVeien(page)
  await page.goto(`/sak/${id}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await vei.begynn()
  await page.getByRole('link', { name: 'Evaluer planen' }).first().click()

  const rader = page.getByRole('group', { name: 'Ble det gjort?' })
  await expect(rader.first()).toBeVisible()
  const antall = await rader.count()
  for (let nr = 0; nr < antall; nr++) {
    const svar = (sporsmaal: string, valg: string) =>
      page
        .getByRole('group', { name: sporsmaal })
        .nth(nr)
        .getByRole('radio', { name: valg, exact: true })
        .click()
    await svar('Ble det gjort?', 'Ja')
    await svar('Hjalp det?', 'Delvis')
    await skriv(felt(page, 'Hva kom ut av det?').nth(nr), 'Det ble gjort hver morgen.')
    await svar('Hva skjer med tiltaket nå?', 'Videreføres')
  }
  await skriv(felt(page, 'Hva ble dere enige om?'), 'Vi fortsetter.')
  await page.getByRole('button', { name: 'Evaluer planen' }).click()
  await expect(page.getByRole('heading', { name: 'Nå', exact: true })).toBeFocused()

  const { trykk, sider } = vei.telt()
  console.info(`an evaluation of ${antall} measures: ${trykk} presses, ${sider.length} pages`)
  // To the page, three answers to each measure, a press in the last text or two, and it is sent.
  expect(trykk).toBeLessThanOrEqual(3 + 3 * antall)
  // The evaluation, and the case again.
  expect(sider).toHaveLength(2)
})
