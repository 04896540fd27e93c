import type { Page } from '@playwright/test'
import { undersok } from './stotte/axe.ts'
import { sakMed } from './stotte/demosaker.ts'
import { be } from './stotte/kommune.ts'
import { kallInnTilEvaluering } from './stotte/mote.ts'
import { expect, test } from './stotte/test.ts'
import { NAA } from './stotte/tid.ts'

/** Some words that are the guardian's own, and stand nowhere before they are said. */
const LEKSENE = 'Leksene tar hele kvelden'

type Foresatt = { id: string; versjon: string; data: { navn: string } }

/** What the case knows of a guardian, with this language. */
async function snakker(page: Page, sakId: string, spraak: string): Promise<string> {
  const inndata = encodeURIComponent(JSON.stringify({ sakId }))
  const svar = await page.request.get(`/api/trpc/foresatt.til?input=${inndata}`)
  const [{ id, versjon, data }]: [Foresatt] = (await svar.json()).result.data.foresatte
  await be(page.request, 'foresatt.lagre', { sakId, id, sett: versjon, data: { ...data, spraak } })
  return data.navn
}

test('what the family wants to talk about is said by a link, and opens the agenda', async ({
  server,
  somPerson,
  browser,
}) => {
  const { id, holder } = sakMed(server.data, 'plan.tilEvaluering')
  const page = await somPerson(holder)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const navn = await snakker(page, id, 'Nynorsk')
  const { om } = await kallInnTilEvaluering(page, id)
  const kontekst = await browser.newContext({ viewport: { width: 360, height: 740 } })
  await kontekst.clock.install({ time: NAA })
  const telefon = await kontekst.newPage()
  const moter = page.getByRole('region', { name: 'Møter' })

  await test.step('staff hand out a link to somebody who has no e-mail', async () => {
    await page.goto(`/sak/${id}/moter`)
    await expect(moter.getByText('Ingen har skrevet noe ennå.')).toBeVisible()
    await moter.getByText('Lenke til hver i familien').click()
    await undersok(page, 'lenker til familien')
    const rad = moter.getByRole('listitem').filter({ hasText: navn })
    await rad.getByRole('button', { name: 'Kopier lenke' }).last().click()
    await expect(page.getByText(/er kopiert/)).toBeVisible()
    await telefon.goto(await page.evaluate(() => navigator.clipboard.readText()))
  })

  const felt = telefon.getByLabel('Dette vil eg ta opp')
  const sendt = telefon.getByText(/har fått det\. Det blir ikkje vist her igjen/)
  await test.step('it opens in the guardian’s language, and says what is wrong where it is', async () => {
    await expect(telefon.getByText('Tida er vald')).toBeVisible()
    await telefon.getByRole('button', { name: 'Send' }).click()
    await expect(felt).toBeFocused()
    await expect(telefon.getByText('Skriv noko først.')).toBeVisible()
    await undersok(telefon, 'ta opp, uten ord')
    await felt.fill('x'.repeat(1001))
    await telefon.getByRole('button', { name: 'Send' }).click()
    await expect(telefon.getByText(/1000/)).toBeVisible()
    await expect(felt).toHaveValue('x'.repeat(1001))
  })

  await test.step('what is sent is taken, also over a line that is gone for a while, and not shown again', async () => {
    await kontekst.setOffline(true)
    await felt.fill(LEKSENE)
    await telefon.getByRole('button', { name: 'Send' }).click()
    await expect(telefon.getByRole('alert')).toBeVisible()
    await undersok(telefon, 'ta opp, ikke sendt')
    await kontekst.setOffline(false)
    await expect(sendt).toBeVisible()
    await expect(felt).toHaveValue('')
    await undersok(telefon, 'ta opp, sendt')
    await telefon.reload()
    await expect(felt).toHaveValue('')
    await expect(telefon.getByText(LEKSENE)).toHaveCount(0)
  })

  await test.step('staff write it down for the child who has told them', async () => {
    await expect(moter.getByText(LEKSENE)).toBeVisible()
    await moter.getByRole('link', { name: 'Skriv hva familien vil ta opp' }).click()
    await page.getByRole('radio', { name: 'Eleven' }).check()
    await page.getByLabel('Hva vil de snakke om?').fill('Storefri')
    await undersok(page, 'skriv hva familien vil ta opp')
    await page.getByRole('button', { name: 'Lagre i saken' }).click()
    await expect(moter.getByText('Storefri')).toBeVisible()
    await expect(moter.getByText(/^Skrevet ned av /)).toHaveCount(1)
    await undersok(page, 'det familien vil ta opp')
  })

  await test.step('it is what the agenda begins with', async () => {
    await page.goto(`/sak/${id}/motet/${om}`)
    await page.getByRole('button', { name: 'Neste: Det familien vil snakke om' }).click()
    const punkt = page.getByRole('region', { name: 'Det familien vil snakke om' })
    await expect(punkt.getByRole('term').first()).toHaveText(navn)
    await expect(punkt.getByRole('definition').first()).toHaveText(LEKSENE)
    await expect(punkt.getByText('Storefri')).toBeVisible()
    await undersok(page, 'det familien vil, på veggen')
    await page.goto(`/sak/${id}/moter/${om}`)
    await expect(page.getByText(LEKSENE)).toBeVisible()
    await undersok(page, 'skriv fra møtet, med det familien ville')
    await page.goto(`/sak/${id}/historikk`)
    await expect(
      page.getByText('En invitert skrev noe familien vil ta opp på møtet.'),
    ).toBeVisible()
  })

  await test.step('a meeting that is called off meanwhile takes nothing, and what was typed stands', async () => {
    await felt.fill('Ein ting til')
    await page.goto(`/sak/${id}/gjor/mote.avlyst?om=${om}`)
    await page.getByLabel('Hvorfor?').fill('Læreren er syk')
    await page.getByRole('button', { name: 'Avlys møtet' }).click()
    await expect(moter.getByText(/^· Avlyst/)).toBeVisible()
    await telefon.getByRole('button', { name: 'Send' }).click()
    await expect(telefon.getByText('Denne lenkja gjeld ikkje')).toBeVisible()
    await expect(telefon.getByLabel('Dette blei ikkje sendt')).toHaveValue('Ein ting til')
    await undersok(telefon, 'ta opp, avlyst')
    await kontekst.close()
  })
})
