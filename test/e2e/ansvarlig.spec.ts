import { sakMed } from './stotte/demosaker.ts'
import { expect, test } from './stotte/test.ts'

test('who answers for a measure is chosen by name or told in words, and stands after a reload', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn1.planlegge', 'utkast.paabegynt')
  const page = await somPerson(holder)
  await page.goto(`/sak/${id}/plan`)
  const lagret = page.getByText('Lagret', { exact: true })
  await expect(lagret).toBeVisible()
  const felt = page.getByLabel('Ansvarlig').first()
  const hva = page.getByRole('group', { name: 'Rad 1', exact: true }).locator('small')
  const liste = await felt.evaluate((en) => (en as HTMLInputElement).list?.id)
  const foresatt = page.locator(`datalist[id="${liste}"] option[label="foresatt"]`).first()
  const navn = (await foresatt.getAttribute('value')) ?? ''
  expect(navn).not.toBe('')

  await felt.fill(`${navn} og farmor`)
  await expect(hva).toHaveText('Skrevet med egne ord')
  await felt.fill(navn)
  await expect(hva).toHaveText('foresatt')
  await felt.press('Enter')
  await expect(page.getByLabel('Evaluering', { exact: true }).first()).toBeFocused()
  await expect(lagret).toBeVisible()

  await page.reload()
  await expect(felt).toHaveValue(navn)
  await expect(hva).toHaveText('foresatt')
})
