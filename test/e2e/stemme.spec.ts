import type { Page } from '@playwright/test'
import { undersok } from './stotte/axe.ts'
import { kollega, sakMed } from './stotte/demosaker.ts'
import { fyllUt, lagre, naaKortet } from './stotte/sak.ts'
import { erIkkeHort, harFortalt, innspillet, skrivSvar } from './stotte/stemme.ts'
import { tabTil } from './stotte/tast.ts'
import { expect, test } from './stotte/test.ts'

const SAGT = 'Jeg vil sitte ved vinduet, så ser jeg når pappa kommer.'
const SVAR = 'Du har fått plassen ved vinduet.'

const apneSvar = async (page: Page, sagt: string) => {
  await innspillet(page, sagt)
    .getByRole('link', { name: /^Svar / })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: /^Svar eleven/ })).toBeFocused()
}

test('what a child told waits until a colleague answers, while the plan is written on', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn1.planlegge', 'utkast.paabegynt')
  const laerer = await somPerson(holder)
  const leder = await somPerson(kollega(server.data, id))
  const omraade = laerer.getByRole('group', { name: 'Rad 1', exact: true }).getByLabel('Område')
  const lagret = laerer.getByText('Lagret', { exact: true })

  await test.step('the class teacher writes down what the child told, and sees it wait', async () => {
    await laerer.goto(`/sak/${id}/stemme`)
    await laerer.getByRole('link', { name: /^Hør / }).click()
    await fyllUt(laerer, {
      'Hvordan fikk eleven fortelle?': 'I en samtale',
      'Hva sa eller viste eleven?': SAGT,
      'Hvem sine ord er det?': 'Elevens egne ord',
      'Har eleven sett det du skrev?': 'Nei, ikke ennå',
    })
    await lagre(laerer)
    await expect(innspillet(laerer, SAGT)).toContainText('venter på svar')
  })

  await test.step('the child is shown what was written', async () => {
    await innspillet(laerer, SAGT)
      .getByRole('link', { name: /^Vis det til / })
      .click()
    await expect(laerer.getByRole('region').filter({ hasText: SAGT })).toBeVisible()
    await fyllUt(laerer, { 'Er eleven enig i det som står?': 'Ja, det er rett' })
    await lagre(laerer)
    await expect(innspillet(laerer, SAGT)).toContainText('har sett det og er enig')
  })

  await test.step('a colleague answers while the first one writes on the plan', async () => {
    await leder.goto(`/sak/${id}/stemme`)
    await apneSvar(leder, SAGT)
    await laerer.getByRole('link', { name: 'Tiltaksplan' }).click()
    await omraade.fill('Skrevet før svaret')
    await expect(lagret).toBeVisible()
    await skrivSvar(leder, SVAR)
    await lagre(leder)
    await expect(innspillet(leder, SAGT)).toContainText('Dette er gjort')
    await expect(laerer.getByText('skrev hva som er gjort').first()).toBeVisible()
    await omraade.fill('Skrevet etter svaret')
    await expect(lagret).toBeVisible()
    await expect(laerer.getByText('En annen har skrevet i samme utkast')).toHaveCount(0)
  })

  await test.step('and both are there', async () => {
    await laerer.getByRole('link', { name: /^Stemmen til / }).click()
    await expect(innspillet(laerer, SAGT)).toContainText(SVAR)
    await expect(innspillet(laerer, SAGT).getByRole('link', { name: /^Svar / })).toHaveCount(0)
    await leder.goto(`/sak/${id}/plan`)
    await expect(
      leder.getByRole('group', { name: 'Rad 1', exact: true }).getByLabel('Område'),
    ).toHaveValue('Skrevet etter svaret')
  })
})

test('two answer the same: the second one is told, and keeps the text', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn1.folgeOpp', 'plan.gjelder')
  const en = await somPerson(holder)
  const annen = await somPerson(kollega(server.data, id))
  await harFortalt(en, id, SAGT)
  for (const page of [en, annen]) {
    await page.goto(`/sak/${id}/stemme`)
    await apneSvar(page, SAGT)
  }
  await skrivSvar(en, 'Dette skrev jeg først.')
  await skrivSvar(annen, SVAR)
  await lagre(annen)
  await expect(en.getByRole('heading', { name: 'Ikke mulig lenger' })).toBeVisible()
  await expect(en.getByRole('region').filter({ hasText: SVAR })).toBeVisible()

  await en.locator('main form button[type="submit"]').click()
  const varsel = en.getByRole('alert').filter({ hasText: 'Saken er endret mens du skrev' })
  await expect(varsel).toBeFocused()
  await expect(varsel).toContainText('skrev hva som er gjort')
  await expect(varsel.getByRole('button')).toHaveCount(0)
  await expect(en.getByLabel('Hva har dere gjort?')).toHaveValue('Dette skrev jeg først.')
})

test('of many that wait, only the oldest is offered beside the rest of the work', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn0.vurdere', 'liv.aktiv')
  const page = await somPerson(holder)
  await harFortalt(page, id, 'Det nyeste.')
  await harFortalt(page, id, 'Det eldste.', '2026-11-17')
  await page.goto(`/sak/${id}/stemme`)
  const [eldste, nyeste] = [innspillet(page, 'Det eldste.'), innspillet(page, 'Det nyeste.')]
  await expect(eldste.or(nyeste)).toHaveText([/Det eldste/, /Det nyeste/])
  await naaKortet(page).getByRole('button', { name: 'Legg til i saken' }).click()
  await expect(naaKortet(page).getByRole('link', { name: /^Svar eleven/ })).toHaveCount(1)
})

test('the evaluation shows what is unanswered, and comes back from the answer as it was', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'plan.tilEvaluering')
  const page = await somPerson(holder)
  await harFortalt(page, id, SAGT)
  await page.goto(`/sak/${id}/evaluering`)
  const fortalt = page.getByRole('region', { name: /har .+ fortalt$/ })
  await expect(innspillet(page, SAGT)).toContainText('venter på svar')
  await undersok(page, 'evaluering med et innspill som venter')
  await page.getByLabel('Hva ble dere enige om?').fill('Vi fortsetter.')
  await innspillet(page, SAGT)
    .getByRole('link', { name: /^Svar / })
    .click()
  await skrivSvar(page, SVAR)
  await page.locator('main form button[type="submit"]').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Evaluer planen' })).toBeFocused()
  await expect(fortalt).toContainText('har fått svar')
  await expect(page.getByLabel('Hva ble dere enige om?')).toHaveValue('Vi fortsetter.')
})

test('the tab and the answer are accessible in every state', async ({ server, somPerson }) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn0.undring', 'liv.aktiv')
  const page = await somPerson(holder)
  await page.goto(`/sak/${id}/stemme`)
  await expect(page.getByText('er ikke hørt ennå').first()).toBeVisible()
  await undersok(page, 'ingen er hørt')
  await erIkkeHort(page, id, 'Har vært hjemme hele uka.')
  await harFortalt(page, id, SAGT, '2026-11-17')
  await harFortalt(page, id, 'Og jeg vil ha gym sist på dagen.')
  await expect(innspillet(page, SAGT)).toContainText('venter på svar')
  await undersok(page, 'to venter, en er ikke hørt')

  await test.step('it is answered with the keyboard alone', async () => {
    await page.getByRole('heading', { level: 1 }).focus()
    await tabTil(page, 'link', /^Svar /)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: /^Svar eleven/ })).toBeFocused()
    await undersok(page, 'svar')
    // The day that counts, when the child was told, is asked for by itself.
    await expect(page.getByLabel('Når skjedde det?')).toHaveCount(0)
    await tabTil(page, 'radio', 'Ja, og eleven vet hva')
    await page.keyboard.press('Space')
    await tabTil(page, 'textbox', /^Hva har dere gjort/)
    await page.keyboard.type(SVAR)
    await tabTil(page, 'button', /^Svar eleven$/)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert')).toBeFocused()
    await undersok(page, 'svar med feil')
    await fyllUt(page, { 'Hvem fortalte det til eleven?': 'Kontaktlærer' })
    await lagre(page)
    await expect(page.getByText('«Svar eleven» er lagret i saken')).toBeVisible()
  })
  await expect(innspillet(page, SAGT)).toContainText(SVAR)
  await undersok(page, 'en venter, en er besvart')
})
