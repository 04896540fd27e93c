import type { Page } from '@playwright/test'
import { undersok } from './stotte/axe.ts'
import { kollega, sakMed } from './stotte/demosaker.ts'
import { expect, test } from './stotte/test.ts'

test.describe.configure({ mode: 'parallel' })

const forste = (page: Page, hjem: string) => page.getByRole('region', { name: hjem })
const lagre = (page: Page) => page.getByRole('button', { name: 'Lagre', exact: true })

test('the family is two homes: a guardian is written down, found again and shielded', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn0.undring')
  const page = await somPerson(holder)
  await page.goto(`/sak/${id}`)
  await page.getByRole('link', { name: /^Familien/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Familien' })).toBeVisible()
  await undersok(page, 'familien')
  await page.getByRole('link', { name: 'Legg til en foresatt' }).click()
  await lagre(page).click()
  await expect(page.getByRole('link', { name: /^Fyll ut «Navn»/ })).toBeVisible()
  await undersok(page, 'ny foresatt med feil')
  await page.getByLabel('Navn', { exact: true }).fill('Bestemor Prøvesen')
  await page.getByLabel('En annen').check()
  await page.getByLabel('Med egne ord').fill('bestemor')
  await page.getByLabel('Telefon').fill('000 44 044')
  await page.getByLabel('Hvilket hjem hører de til?').selectOption('Hjem 3')
  await page.getByLabel('Trenger tolk').check()
  await page.getByLabel('Har de foreldreansvar?').selectOption('Nei')
  await expect(page.getByText('Kladden er lagret')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Med egne ord')).toHaveValue('bestemor')
  await lagre(page).click()
  const hjem = forste(page, 'Hjem 3')
  await expect(hjem).toContainText('Bestemor Prøvesen')
  await expect(hjem).toContainText('Trenger tolk.')
  await expect(hjem.getByRole('link', { name: '000 44 044' })).toBeVisible()
  await expect(forste(page, 'Hjem 1')).toBeVisible()

  // What is known of the family is known where it is asked for.
  await page.goto(`/sak/${id}/moter/nytt`)
  const tolk = page.getByRole('checkbox', { name: 'Trenger dere tolk?' })
  await expect(tolk).not.toBeChecked()
  await page.getByText('Flere', { exact: true }).click()
  await page.getByRole('checkbox', { name: /^Bestemor Prøvesen/ }).check()
  await expect(page.getByText('Bestemor Prøvesen trenger tolk.')).toBeVisible()
  await expect(tolk).toBeChecked()
  await page.goto(`/sak/${id}/gjor/samtykke.gitt`)
  await expect(page.getByText(/^Bestemor Prøvesen har ikke foreldreansvar/)).toBeVisible()
  const maa = page.getByRole('checkbox', { name: /: Hvem må samtykke\?$/ })
  await expect(maa).toHaveCount(3)
  for (const [nr, ja] of [true, true, false].entries())
    await expect(maa.nth(nr)).toBeChecked({ checked: ja })
  await page.goto(`/sak/${id}/familien`)

  await hjem.getByRole('link', { name: 'Endre opplysningene om Bestemor Prøvesen' }).click()
  await page.getByLabel(/^Skal ikke stå her/).check()
  await lagre(page).click()
  await expect(page.getByText('Kontakt går gjennom rektor.')).toBeVisible()
  await expect(page.getByText('000 44 044')).toHaveCount(0)
  await undersok(page, 'familien, en er skjermet')
  await page.goto(`/sak/${id}`)
  await expect(page.getByText('Bestemor Prøvesen')).toBeVisible()
})

test('two who write of the same guardian both keep their words, and one chooses', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn1.forstaa')
  const page = await somPerson(holder)
  const annen = await somPerson(kollega(server.data, id))
  for (const en of [page, annen]) {
    await en.goto(`/sak/${id}/familien`)
    await en
      .getByRole('link', { name: /^Endre opplysningene om / })
      .first()
      .click()
    await expect(en.getByLabel('Navn', { exact: true })).toBeVisible()
  }
  const merknad = (en: Page) => en.getByLabel('Noe å huske når dere tar kontakt')
  await merknad(annen).fill('Den andres')
  await lagre(annen).click()
  await expect(annen.getByText('Den andres')).toBeVisible()
  await merknad(page).fill('Mitt')
  await lagre(page).click()
  await expect(page.getByText('En annen har endret dette mens du skrev')).toBeVisible()
  await expect(merknad(page)).toHaveValue('Mitt')
  await undersok(page, 'foresatt, to har skrevet')
  await page.getByRole('button', { name: 'Bruk det som er lagret' }).click()
  await expect(merknad(page)).toHaveValue('Den andres')
  await merknad(page).fill('Begges')
  await lagre(page).click()
  await expect(page.getByText('Begges')).toBeVisible()
})

test('two who live apart are contacted, heard and disagree each for themselves', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn1.forstaa')
  const page = await somPerson(holder)
  const nye = ['Mor Hjemmesen', 'Far Bortesen']
  for (const [nr, navn] of nye.entries()) {
    await page.goto(`/sak/${id}/familien/ny`)
    await page.getByLabel('Navn', { exact: true }).fill(navn)
    await page.getByLabel('En annen').check()
    await page.getByLabel('Hvilket hjem hører de til?').selectOption(`Hjem ${nr + 2}`)
    await lagre(page).click()
    await expect(forste(page, `Hjem ${nr + 2}`)).toContainText(navn)
  }

  await page.goto(`/sak/${id}/gjor/foresatte.kontaktet`)
  await page.getByLabel('Ja, det ble kontakt').check()
  await page.getByLabel('På telefon').check()
  await page.getByLabel('Hva snakket dere om?').fill('Mandagen var fin.')
  await page.getByRole('button', { name: 'Lagre i saken' }).click()
  await expect(page.getByRole('link', { name: /«Med hvem\?»/ })).toBeVisible()
  await undersok(page, 'kontakt, hjem for hjem')
  await page.getByRole('checkbox', { name: 'Far Bortesen' }).check()
  await page.getByRole('button', { name: 'Lagre i saken' }).click()
  await expect(page).not.toHaveURL(/gjor/)
  await page.goto(`/sak/${id}/familien`)
  await expect(forste(page, 'Hjem 3')).toContainText(/Kontaktet /)
  await expect(forste(page, 'Hjem 2')).toContainText('uten at det står med hvem')

  await page.goto(`/sak/${id}/samtale`)
  const sidene = page.getByRole('region', { name: 'Slik ser hver av dere det' })
  await expect(sidene).toBeVisible()
  for (const boks of await sidene.getByRole('textbox').all()) await boks.fill('Som de andre.')
  for (const navn of nye) {
    const side = sidene.getByRole('region', { name: navn })
    await side.getByRole('textbox').fill(`Slik ser ${navn.split(' ')[0]} det.`)
  }
  await undersok(page, 'samtalen, hjem for hjem')
  const felles = page.getByRole('region', { name: /Skriv ned felles forståelse/ })
  await felles.getByLabel('Hva er dere enige om?').fill('Roligere morgener.')
  await felles.getByLabel('Mor Hjemmesen').fill('Hele dager med en gang.')
  await page.getByRole('button', { name: /^Lagre/ }).click()
  await expect(page).toHaveURL(/plan/)

  await page.goto(`/sak/${id}/kartlegging`)
  for (const tekst of ['Slik ser Mor det.', 'Slik ser Far det.', 'Hele dager med en gang.'])
    await expect(page.getByText(tekst)).toBeVisible()
  await undersok(page, 'kartlegging, hjem for hjem')
})
