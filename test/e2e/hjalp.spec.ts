import { undersok } from './stotte/axe.ts'
import { sakMed } from './stotte/demosaker.ts'
import { borteDenneUka } from './stotte/fravaer.ts'
import { fyllUt, lagre } from './stotte/sak.ts'
import { innspillet } from './stotte/stemme.ts'
import { expect, test } from './stotte/test.ts'

test.describe.configure({ mode: 'parallel' })

test('the absence stands beside what was tried, in numbers and without a cause', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn1.folgeOpp', 'plan.gjelder')
  const page = await somPerson(holder)
  await page.goto(`/sak/${id}/fravaer`)
  const kort = page.getByRole('region', { name: 'Fraværet over tid' })
  await expect(kort.getByRole('img', { name: /^Fravær over tid, .+ skoledager/ })).toBeVisible()
  const tiltak = kort.getByRole('listitem').filter({ hasText: 'Fire uker før' })
  await expect(tiltak.first()).toContainText(/borte \d+ av \d+ skoledager|for få skoledager/)
  await expect(kort).toContainText('ikke hvorfor')

  await kort.getByText('Vis som tabell').click()
  const uka = kort.getByRole('row', { name: /^16\. nov\./ })
  await borteDenneUka(page, id)
  await expect(uka.getByRole('cell')).toHaveText(['3', '3', '0', '0', /.*/])
  await undersok(page, 'fraværet over tid')
})

test('a child tells on a scale, twice, and the two stand beside each other over time', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn2.folgeOpp', 'plan.gjelder')
  const page = await somPerson(holder)
  const omraade = (navn: string) => page.getByRole('group', { name: navn, exact: true })
  const skalaen = async (skole: string, fritid: string, sagt: string, dag?: string) => {
    await page.goto(`/sak/${id}/gjor/barnet.hort`)
    await fyllUt(page, { 'Hvordan fikk eleven fortelle?': 'Skala fra 1 til 10' })
    await page.getByRole('button', { name: 'Lagre i saken' }).click()
    await expect(page.getByRole('link', { name: /^Velg minst én i «Hvordan er det/ })).toBeVisible()
    await omraade('Skole').getByRole('radio', { name: skole, exact: true }).check()
    await omraade('Skole').getByLabel('Hva sier eleven om det?').fill(sagt)
    await omraade('Fritid').getByRole('radio', { name: '1', exact: true }).focus()
    await page.keyboard.press('Space')
    for (let tall = 1; tall < Number(fritid); tall++) await page.keyboard.press('ArrowRight')
    await expect(omraade('Fritid').getByRole('radio', { name: fritid, exact: true })).toBeChecked()
    await fyllUt(page, {
      'Hvem sine ord er det?': 'Elevens egne ord',
      'Har eleven sett det du skrev?': 'Ja, og eleven er enig',
    })
    if (!dag) await undersok(page, 'skalaen')
    await lagre(page, dag)
  }

  await skalaen('9', '4', 'Alle ser på meg.', '2026-11-16')
  await skalaen('6', '3', 'Bare gangen er vanskelig.')
  const forste = innspillet(page, 'Alle ser på meg.').first()
  await expect(forste).toContainText('venter på svar')
  await expect(forste).toContainText('9 av 10')
  const overTid = page.getByRole('region', { name: 'Skalaen over tid' })
  await expect(
    overTid.getByRole('img', { name: /^Skole,.*: 9 \(16\. nov\.\), 6 \(18\. nov\.\)$/ }),
  ).toBeVisible()
  await expect(overTid.getByRole('row', { name: /^18\. nov\./ })).toContainText('6')
  await undersok(page, 'skalaen over tid')
})

test('squares are shaded, lines are added with Enter, and a timeline is kept in its order', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn0.hore', 'liv.aktiv')
  const page = await somPerson(holder)
  await page.goto(`/sak/${id}/gjor/barnet.hort`)
  const sporsmaal = 'Hvordan fikk eleven fortelle?'
  const felles = {
    'Hvem sine ord er det?': 'Elevens egne ord',
    'Har eleven sett det du skrev?': 'Nei, ikke ennå',
  }

  await fyllUt(page, {
    [sporsmaal]: 'Ruteskjema',
    'Veien hit': 'Veldig vanskelig',
    Måltidene: 'Går fint',
  })
  await undersok(page, 'ruteskjema')
  await fyllUt(page, { [sporsmaal]: 'Tidslinje' })
  await undersok(page, 'tidslinje')
  await fyllUt(page, { [sporsmaal]: 'Pluss og minus' })
  await page.getByRole('textbox', { name: /^Pluss.* 1$/ }).fill('Bussen')
  await page.keyboard.press('Enter')
  await page.keyboard.type('De voksne')
  await page.keyboard.press('Enter')
  await undersok(page, 'pluss og minus')
  await fyllUt(page, felles)
  await lagre(page)
  const fortalt = page.getByRole('list', { name: 'Det som er bra' })
  await expect(fortalt.getByRole('listitem')).toHaveText(['Bussen', 'De voksne'])
  await undersok(page, 'det barnet har fortalt')
})
