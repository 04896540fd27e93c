import { undersok } from './stotte/axe.ts'
import { kollega, sakMed } from './stotte/demosaker.ts'
import { kallInnTilEvaluering } from './stotte/mote.ts'
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
