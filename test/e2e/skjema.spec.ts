import { sakMed } from './stotte/demosaker.ts'
import { expect, test } from './stotte/test.ts'
import { NAA } from './stotte/tid.ts'

test('where only today is possible, no day is asked for', async ({ server, somPerson }) => {
  const evaluering = sakMed(server.data, 'plan.tilEvaluering')
  const utkast = sakMed(server.data, 'trapp.trinn1.planlegge', 'utkast.paabegynt')
  const skjermer = [
    { sak: evaluering, sti: 'evaluering', knapp: 'Evaluer planen', dag: 'Når skjedde det?' },
    { sak: evaluering, sti: 'gjor/notat.skrevet', knapp: 'Lagre i saken', dag: 'Når skjedde det?' },
    { sak: utkast, sti: 'plan', knapp: 'Ny rad', dag: 'Planen gjelder fra' },
  ]
  for (const { sak, sti, knapp, dag } of skjermer) {
    const page = await somPerson(sak.holder)
    await page.goto(`/sak/${sak.id}/${sti}`)
    await expect(page.getByLabel(dag), sti).toBeVisible()
    // As if something had happened in the case today that all else comes after.
    await page.route(/sak\.hent/, async (route) => {
      const svar = await route.fetch()
      const idag = `"tidligst":"${NAA.slice(0, 10)}"`
      await route.fulfill({
        response: svar,
        body: (await svar.text()).replaceAll(/"tidligst":"[\d-]+"/g, idag),
      })
    })
    await page.reload()
    await expect(page.getByRole('button', { name: knapp })).toBeVisible()
    await expect(page.getByLabel(dag), sti).toHaveCount(0)
    await page.unrouteAll({ behavior: 'wait' })
  }
})

test('hours are written on a keyboard with a comma', async ({ server, somPerson }) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn1.kartlegge', 'stafett.holdes')
  const page = await somPerson(holder)
  await page.goto(`/sak/${id}/gjor/fravaer.registrert`)
  await expect(page.getByLabel('Timer borte')).toHaveAttribute('inputmode', 'decimal')
})

test('whoever evaluates before the agreed date is told first, and must say why', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn1.folgeOpp', 'plan.gjelder')
  const page = await somPerson(holder)
  await page.goto(`/sak/${id}`)
  const naa = page.getByRole('region', { name: 'Nå', exact: true })
  await expect(naa).toContainText('Planen gjelder.')
  await expect(naa.locator('.ds-button').filter({ hasText: 'Evaluer planen' })).toHaveCount(0)

  await page.goto(`/sak/${id}/evaluering`)
  await expect(
    page.getByText(/^Dere avtalte å evaluere .+ hvorfor dere ikke venter\.$/),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Evaluer planen' }).click()
  await page
    .getByRole('alert')
    .getByRole('link', { name: 'Fyll ut «Hvorfor evaluerer dere før avtalt dato?»' })
    .click()
  await expect(page.getByLabel('Hvorfor evaluerer dere før avtalt dato?')).toBeFocused()
})
