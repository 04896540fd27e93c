import { undersok } from './stotte/axe.ts'
import { kollega, sakMed } from './stotte/demosaker.ts'
import { foreslaaMote, kallInn, kallInnTilEvaluering } from './stotte/mote.ts'
import { begynnPaa, fyllUt, sendInn } from './stotte/sak.ts'
import { expect, test } from './stotte/test.ts'

test('whoever closes a case is told which meetings stand, and calls them off in it', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(
    server.data,
    'trapp.trinn0.vurdere',
    'plan.ingen',
    'stafett.holdes',
    'fravaer.rolig',
    'liv.aktiv',
  )
  await kallInnTilEvaluering(await somPerson(holder), id)
  const page = await somPerson(kollega(server.data, id))
  await page.goto(`/sak/${id}`)

  await begynnPaa(page, 'Lukk saken av en annen grunn')
  await expect(page.getByRole('region', { name: 'Møter som står igjen' })).toContainText(
    'Evaluering av planen, ons. 18. november kl. 14:00–15:00',
  )
  await undersok(page, 'lukk saken, et møte står')
  await fyllUt(page, { 'Hva er grunnen?': 'Eleven flytter', 'Forklar kort': 'Til en annen skole.' })
  await sendInn(page)

  await expect(page.getByText('Ett møte står fortsatt i kalenderen.')).toBeVisible()
  await undersok(page, 'lukket, et møte står')
  await page.getByRole('link', { name: 'Avlys', exact: true }).click()
  const avlys = page.getByRole('region', { name: 'Avlys møtene' })
  await undersok(page, 'avlys møtene i en lukket sak')
  await avlys.getByRole('button', { name: 'Avlys møtet' }).click()
  await expect(avlys).toHaveCount(0)
  await expect(page.getByText('Ett møte står fortsatt i kalenderen.')).toHaveCount(0)
  await expect(page.getByText('Avlyst 18. nov.')).toBeVisible()

  await page.goto('/postkasse')
  const brev = page.getByRole('listitem').filter({ hasText: `Til ${holder}` })
  await expect(brev.filter({ hasText: /avlyst/ }).first()).toBeVisible({ timeout: 20_000 })
})

test('whoever puts a case on hold is told which meetings stand, and calls off those that come in the pause', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'plan.gjelder', 'stafett.holdes', 'liv.aktiv')
  const page = await somPerson(holder)
  await kallInn(page, id, { slag: 'samarbeid', hvem: [{ slag: 'barnet' }] }, '2026-11-20')
  await kallInn(page, id, { slag: 'samarbeid', hvem: [{ slag: 'barnet' }] }, '2026-12-18')
  await foreslaaMote(page, id, [{ slag: 'barnet' }])

  await page.goto(`/sak/${id}`)
  await begynnPaa(page, 'Sett saken på vent')
  const staar = page.getByRole('region', { name: 'Møter som står igjen' })
  await expect(staar.getByRole('listitem')).toHaveText([
    'Samarbeidsmøte, fre. 20. november kl. 14:00–15:00',
    'Samarbeidsmøte, fre. 18. desember kl. 14:00–15:00',
    'Et annet møte, tid skal velges',
  ])
  await undersok(page, 'sett på vent, møter står')
  await fyllUt(page, {
    'Hvorfor venter dere?': 'Familien er på reise.',
    'Når skal saken tas opp igjen?': '2026-12-01',
  })
  await sendInn(page)

  await expect(page.getByText('2 møter står fortsatt i kalenderen.')).toBeVisible()
  await page.getByRole('link', { name: 'Avlys', exact: true }).click()
  const avlys = page.getByRole('region', { name: 'Avlys møtene i pausen' })
  await expect(avlys.getByLabel('Hvorfor?')).toHaveValue('Saken er satt på vent')
  await undersok(page, 'avlys møtene i pausen')
  await avlys.getByRole('button', { name: 'Avlys 2 møter' }).click()
  await expect(avlys).toHaveCount(0)
  const moter = page.getByRole('region', { name: 'Møter', exact: true })
  await expect(moter.getByText('Fre. 18. desember kl. 14:00–15:00')).toBeVisible()
  await expect(moter.getByText('Avlyst 18. nov.')).toHaveCount(2)
})
