import { sakMed } from './stotte/demosaker.ts'
import { begynnPaa, gjor, lagre } from './stotte/sak.ts'
import { expect, test } from './stotte/test.ts'

test('to i samme sak: endringen vises av seg selv, og ingenting som er skrevet, blir borte', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn0.vurdere', 'plan.ingen', 'liv.aktiv')
  const en = await somPerson(holder)
  const annen = await somPerson(holder)
  const leder = await somPerson('Koordina Prøve')
  await en.goto(`/sak/${id}/historikk`)
  await leder.goto(`/sak/${id}/historikk`)
  await annen.goto(`/sak/${id}`)

  await test.step('det den andre gjør, kommer uten at noen laster siden på nytt', async () => {
    await gjor(annen, 'Skriv et notat', { Notat: 'Ringte hjem i dag.' })
    await expect(en.getByText(`${holder} skrev et notat.`).first()).toBeVisible()
    await expect(leder.getByText(`${holder} skrev et notat.`).first()).toBeVisible()
  })

  await test.step('en sen innsending viser hva som er endret', async () => {
    await begynnPaa(en, 'Skriv et notat')
    await en.getByLabel('Notat').fill('Dette skrev jeg først.')
    await gjor(annen, 'Skriv et notat', { Notat: 'Kom i forkjøpet.' })
    await en.getByRole('button', { name: 'Lagre i saken' }).click()
    const varsel = en.getByRole('alert').filter({ hasText: 'Saken er endret mens du skrev' })
    await expect(varsel).toBeFocused()
    await expect(varsel).toContainText(`${holder} skrev et notat.`)
    await expect(en.getByLabel('Notat')).toHaveValue('Dette skrev jeg først.')
  })

  await test.step('og kan sendes likevel', async () => {
    await en.getByRole('button', { name: 'Send likevel' }).click()
    await expect(en.getByText('«Skriv et notat» er lagret i saken')).toBeVisible()
    await en.getByRole('link', { name: 'Historikk' }).click()
    await expect(en.getByText('Dette skrev jeg først.')).toBeVisible()
  })
})

test('to i samme utkast: begge utkastene står ved siden av hverandre til noen velger', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn1.planlegge', 'utkast.paabegynt')
  const en = await somPerson(holder)
  const annen = await somPerson(holder)
  for (const page of [en, annen]) await page.goto(`/sak/${id}/plan`)
  const omraade = (page: typeof en) =>
    page.getByRole('group', { name: 'Rad 1', exact: true }).getByLabel('Område')
  await expect(omraade(annen)).toBeVisible()
  await expect(omraade(en)).toBeVisible()
  await annen.context().setOffline(true)
  await omraade(annen).fill('Mitt område')
  await omraade(en).fill('Det andre området')
  await expect(en.getByText('Lagret', { exact: true })).toBeVisible()
  await annen.context().setOffline(false)
  await expect(annen.getByText('En annen har skrevet i samme utkast')).toBeVisible({
    timeout: 15_000,
  })
  await expect(annen.getByText('Det andre området').first()).toBeVisible()
  await annen.getByRole('button', { name: 'Gå videre med mitt' }).click()
  await expect(omraade(en)).toHaveValue('Mitt område')
})

test('en stafett som er tilbudt, kan avslås, og den som spurte, får se det', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn2.folgeOpp', 'plan.gjelder', 'liv.aktiv')
  const en = await somPerson(holder)
  await en.goto(`/sak/${id}`)
  await begynnPaa(en, 'Tilby stafetten til en annen')
  const til = en.getByRole('group', { name: 'Hvem skal få tilbudet?' }).getByRole('radio').first()
  const valg = en.getByLabel('Hvem skal få tilbudet?')
  if (await til.isVisible()) await til.check()
  else await valg.selectOption({ index: 1 })
  await en.getByLabel('Hva må den som tar over, vite?').fill('Planen står til jul.')
  await lagre(en)
  await expect(en.getByText('har fått tilbud om stafetten')).toBeVisible()
})
