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
  await expect(page.getByText('Kladden er lagret')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Med egne ord')).toHaveValue('bestemor')
  await lagre(page).click()
  const hjem = forste(page, 'Hjem 3')
  await expect(hjem).toContainText('Bestemor Prøvesen')
  await expect(hjem).toContainText('Trenger tolk.')
  await expect(hjem.getByRole('link', { name: '000 44 044' })).toBeVisible()
  await expect(forste(page, 'Hjem 1')).toBeVisible()

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
