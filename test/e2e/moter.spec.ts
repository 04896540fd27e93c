import type { Page } from '@playwright/test'
import { undersok } from './stotte/axe.ts'
import { kollega, sakMed } from './stotte/demosaker.ts'
import { expect, test } from './stotte/test.ts'
import { NAA } from './stotte/tid.ts'

/** The mailbox is looked in as often as letters are sent. */
const SNART = { timeout: 20_000 }

const tid = (page: Page, nr: number) => page.getByRole('group', { name: `Tid ${nr}`, exact: true })
const settTid = async (page: Page, nr: number, dato: string, kl: string) => {
  await tid(page, nr).getByLabel('Dato').fill(dato)
  await tid(page, nr).getByLabel('Klokka').fill(kl)
}
/** The row of a time in the poll. */
const rad = (page: Page, dag: string) => page.getByRole('listitem').filter({ hasText: dag }).last()
const svarPaa = async (page: Page, dag: string, svar: string) =>
  page.getByRole('group', { name: dag }).getByRole('radio', { name: svar, exact: true }).check()

/** What the demo's mailbox has about this, when it has come. */
const brev = async (page: Page, emne: RegExp) => {
  await page.goto('/postkasse')
  await expect(page.locator('summary').filter({ hasText: emne }).first()).toBeVisible(SNART)
}
/** Whether it is among what one shall do. */
const skal = async (page: Page, oppgave: string, antall: number) => {
  await page.goto('/oppgaver')
  await expect(page.getByRole('heading', { level: 1, name: 'Mine oppgaver' })).toBeVisible()
  await expect(page.getByRole('link', { name: oppgave })).toHaveCount(antall)
}

test('three find a time, one by a link on a phone; the meeting is moved once, and held', async ({
  server,
  somPerson,
  browser,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn2.kartlegge')
  const page = await somPerson(holder)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`/sak/${id}/moter`)
  await expect(page.getByRole('heading', { name: 'Ingen møter ennå' })).toBeVisible()
  await undersok(page, 'ingen møter')
  await page.getByRole('region', { name: 'Møter' }).getByRole('link').click()

  await test.step('times are proposed; what is wrong is told, and weekends are pointed out', async () => {
    await page.getByRole('button', { name: 'Spør om tidene' }).click()
    await expect(page.getByRole('link', { name: 'Tid 1, Dato: Mangler.' })).toBeVisible()
    await settTid(page, 1, '2026-12-01', '10:00')
    await page.getByRole('button', { name: 'Fjern tid 2' }).click()
    await page.getByRole('button', { name: 'Samme tid uka etter' }).click()
    await expect(tid(page, 2).getByLabel('Dato')).toHaveValue('2026-12-08')
    await tid(page, 2).getByLabel('Dato').fill('2026-12-05')
    await expect(tid(page, 2)).toContainText('Det er helg.')
    await expect(page.getByText('Kladden er lagret')).toBeVisible()
    await undersok(page, 'nytt møte')
    await page.reload()
    await expect(tid(page, 2).getByLabel('Dato')).toHaveValue('2026-12-05')
    await page.getByRole('button', { name: 'Spør om tidene' }).click()
    await expect(page.getByText(/0 av \d har svart/)).toBeVisible()
    await skal(page, 'Møtetida skal velges', 1)
    await brev(page, /Når passer det for deg å møtes/)
    await page.goto(`/sak/${id}/moter`)
  })

  await test.step('one answers on a phone, by a link and without logging in', async () => {
    await page.getByRole('button', { name: 'Kopier lenke' }).first().click()
    await expect(page.getByText(/er kopiert/)).toBeVisible()
    const lenke = await page.evaluate(() => navigator.clipboard.readText())
    const kontekst = await browser.newContext({ viewport: { width: 360, height: 740 } })
    await kontekst.clock.install({ time: NAA })
    const telefon = await kontekst.newPage()
    await telefon.goto(lenke)
    await telefon.getByRole('button', { name: 'Send svar' }).click()
    await expect(telefon.getByRole('link', { name: /velg om det passer/ })).toHaveCount(2)
    await svarPaa(telefon, '1. desember', 'Passer')
    await svarPaa(telefon, '5. desember', 'Om det må til')
    await telefon.getByRole('button', { name: 'Send svar' }).click()
    await expect(telefon.getByText(/har fått svaret ditt/)).toBeVisible()
    await undersok(telefon, 'svar med lenke')
    await telefon.goto(new URL('/tid#noe-annet', lenke).href)
    await expect(telefon.getByText('Denne lenka gjelder ikke')).toBeVisible()
    await kontekst.close()
  })

  await test.step('another writes in an answer; the best time is plain, and is called in', async () => {
    const annen = await somPerson(kollega(server.data, id))
    await annen.goto(`/sak/${id}/moter`)
    await annen.getByRole('button', { name: 'Skriv inn svar' }).first().click()
    await svarPaa(annen, '1. desember', 'Passer ikke')
    await svarPaa(annen, '5. desember', 'Passer')
    await undersok(annen, 'svar på andres vegne')
    await annen.getByRole('button', { name: 'Send svar' }).click()
    await expect(annen.getByText(/2 av \d har svart/)).toBeVisible()
    await expect(rad(annen, '5. desember')).toContainText('Passer best')
    await undersok(annen, 'avstemning')
    await rad(annen, '5. desember').getByRole('button', { name: 'Kall inn' }).click()
    await expect(annen.getByText(/Lør\. 5\. desember kl\. 10:00–11:00/)).toBeVisible()
    await skal(page, 'Møtetida skal velges', 0)
    await brev(page, /Du er kalt inn til møte.* 5\. desember/)
  })

  await test.step('it is moved once, held and written down', async () => {
    await page.goto(`/sak/${id}/moter`)
    const moter = page.getByRole('region', { name: 'Møter' })
    await moter.getByRole('link', { name: 'Flytt møtet' }).click()
    // A day that is not like others says so before anybody is asked to come then.
    await page.getByLabel('Dato').fill('2026-12-06')
    await expect(page.getByText(/søn\. 6\. desember · Det er helg\./)).toBeVisible()
    await page.getByLabel('Dato').fill('2026-12-02')
    await expect(page.getByText(/Det er helg/)).toHaveCount(0)
    await page.getByLabel('Klokka').fill('14:00')
    await page.getByLabel('Hvor lenge, i minutter').fill('45')
    await page.getByRole('button', { name: 'Flytt møtet' }).click()
    await expect(moter.getByText(/Ons\. 2\. desember kl\. 14:00–14:45/)).toBeVisible()
    await undersok(page, 'innkalt')
    await brev(page, /Møtet ditt er flyttet til.* 2\. desember/)
    await page.goto(`/sak/${id}/moter`)
    await moter.getByRole('link', { name: 'Skriv fra møtet' }).click()
    await page.getByRole('button', { name: 'Lagre i saken' }).click()
    await expect(page.getByRole('link', { name: /Hva snakket dere om.*: / })).toBeVisible()
    await page.getByRole('checkbox', { name: holder }).uncheck({ force: true })
    await page.getByLabel(/^Hva snakket dere om/).fill('Vi begynner med en roligere morgen.')
    await undersok(page, 'skriv fra møtet')
    await page.getByRole('button', { name: 'Lagre i saken' }).click()
    await expect(moter.getByText('Vi begynner med en roligere morgen.')).toBeVisible()
    await expect(moter.getByText(/^Med var /)).not.toContainText(holder)
    await undersok(page, 'holdt')
  })
})
