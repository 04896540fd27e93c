import { undersok } from './stotte/axe.ts'
import { velgFil } from './stotte/fravaer.ts'
import { nyttBarn } from './stotte/kommune.ts'
import { expect, test } from './stotte/test.ts'

test('three days without notice in a kindergarten: somebody calls, and that is enough', async ({
  server,
  somPerson,
}) => {
  const barn = nyttBarn(server.data, 'bjorkelia-barnehage', 'Marihøna')
  const styrer = await somPerson('Styrk Prøve')
  await styrer.goto('/fravaer/importer')
  await velgFil(
    styrer,
    ['13', '16', '18'].map((d) => `${barn.fodselsnummer};${d}.11.2026;udokumentert;ukjent;`),
  )
  await styrer.getByRole('button', { name: 'Hent inn 3 linjer' }).click()
  await expect(styrer.getByText('Ett forslag om ny sak')).toBeVisible()

  const leder = await somPerson('Viktor Testesen')
  await leder.goto('/fravaer/forslag')
  const linje = leder.getByRole('listitem').filter({ hasText: barn.navn })
  await expect(linje).toContainText('3 dager teller de siste 7 dagene, over 2.')

  await test.step('by its key, with a note that is kept over a reload', async () => {
    await linje.getByRole('button').first().focus()
    await leder.keyboard.press('r')
    const notat = linje.getByRole('textbox', { name: /^Hva sa de hjemme hos .* \(valgfritt\)$/ })
    await expect(notat).toBeFocused()
    await notat.fill('Mormor er på besøk.')
    await expect(linje.getByText('Kladden er lagret')).toBeVisible()
    await leder.reload()
    await expect(notat).toHaveValue('Mormor er på besøk.')
    await undersok(leder, 'ringte hjem')
  })

  await test.step('it is answered, and no case is begun', async () => {
    await linje.getByRole('button', { name: 'Ringte hjem, avklart' }).click()
    await expect(leder.getByText(`Fraværet til ${barn.navn} er avklart med hjemmet.`)).toBeVisible()
    await expect(linje).toHaveCount(0)
    await styrer.goto('/fravaer/terminen')
    const rad = styrer.getByRole('row').filter({ hasText: barn.navn })
    await expect(rad).toBeVisible()
    await expect(rad).not.toContainText('Rutinen spør.')
  })
})
