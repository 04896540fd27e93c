import type { Page } from '@playwright/test'
import { undersok } from './stotte/axe.ts'
import { apneBrev, moteIBrevet } from './stotte/brev.ts'
import { kollega, medToForesatte } from './stotte/demosaker.ts'
import { fyllUt, sendInn } from './stotte/sak.ts'
import { expect, test } from './stotte/test.ts'
import { NAA } from './stotte/tid.ts'

/** What waits for this person about the child, in their own list. */
async function venter(page: Page, barn: string, ...oppgaver: string[]): Promise<void> {
  await page.goto('/oppgaver')
  await expect(page.getByRole('heading', { level: 1, name: 'Mine oppgaver' })).toBeVisible()
  const mine = page.getByRole('main').getByRole('link', { name: new RegExp(` – ${barn}$`) })
  await expect(mine).toHaveText(oppgaver.map((en) => new RegExp(`^${en}`)))
}
const oppgaven = (page: Page, tekst: string) => page.getByRole('link', { name: `${tekst} – ` })

const moterI = (page: Page) => page.getByRole('region', { name: 'Møter', exact: true })
const passer = (page: Page, dag: string, svar: string) =>
  page.getByRole('group', { name: dag }).getByRole('radio', { name: svar, exact: true }).check()
const neste = (page: Page) => page.getByRole('button', { name: /^Neste: / }).click()
const punktet = (page: Page, navn: string | RegExp) =>
  expect(page.getByRole('heading', { level: 2, name: navn })).toBeFocused()

test('a team finds a time, moves it, runs the evaluation, and each knows what is next', async ({
  server,
  somPerson,
  browser,
}) => {
  const { id, holder, barn, en, annen } = medToForesatte(server.data, '%plan.tilEvaluering%')
  const leder = kollega(server.data, id)
  const page = await somPerson(holder)
  const lederens = await somPerson(leder)

  await test.step('the evaluation is overdue: whoever holds the relay has it to do, and the one who leads the work hears of it', async () => {
    await venter(page, barn, 'Planen skal evalueres')
    const forfalt = page.getByRole('region', { name: /^Over fristen/ })
    await expect(forfalt.getByRole('link', { name: ` – ${barn}` })).toBeVisible()
    await venter(lederens, barn, 'Planen er ikke evaluert', 'Si hvordan det går')
  })

  await test.step('the guardians live apart', async () => {
    for (const [nr, navn] of [en, annen].entries()) {
      await page.goto(`/sak/${id}/familien`)
      await page.getByRole('link', { name: `Endre opplysningene om ${navn}` }).click()
      await page.getByLabel('Hvilket hjem hører de til?').selectOption(`Hjem ${nr + 1}`)
      await page.getByRole('button', { name: 'Lagre', exact: true }).click()
      await expect(page.getByRole('region', { name: `Hjem ${nr + 1}` })).toContainText(navn)
    }
  })

  await test.step('an evaluation is called, with two times to choose from', async () => {
    await page.goto(`/sak/${id}/moter/nytt`)
    await page.getByRole('radio', { name: 'evaluering av planen' }).check()
    await page.getByText('Flere', { exact: true }).click()
    for (const navn of [en, annen, leder]) {
      await page.getByRole('checkbox', { name: navn }).first().check({ force: true })
    }
    for (const [nr, dato] of ['2026-11-20', '2026-11-24'].entries()) {
      const tid = page.getByRole('group', { name: `Tid ${nr + 1}`, exact: true })
      await tid.getByLabel('Dato').fill(dato)
      await tid.getByLabel('Klokka').fill('13:00')
    }
    await page.getByRole('button', { name: 'Spør om tidene' }).click()
    await expect(moterI(page).getByText(/^0 av \d svar|^0 av \d har svart/)).toBeVisible()
    await venter(page, barn, 'Planen skal evalueres', 'Møtetida skal velges')
  })

  await test.step('each guardian answers by the link in their own letter and without an account, one on a phone', async () => {
    for (const [navn, width, den24] of [
      [en, 360, 'Passer ikke'],
      [annen, 1280, 'Passer'],
    ] as const) {
      const brev = await apneBrev(page, navn, /Når passer det for deg å møtes/)
      const [lenke = ''] = /\S*\/tid#\S+/.exec((await brev.textContent()) ?? '') ?? []
      const kontekst = await browser.newContext({ viewport: { width, height: 740 } })
      await kontekst.clock.install({ time: NAA })
      const egen = await kontekst.newPage()
      await egen.goto(new URL(lenke, server.adresse).href)
      await passer(egen, '20. november', 'Passer')
      await passer(egen, '24. november', den24)
      await egen.getByRole('button', { name: 'Send svar' }).click()
      await expect(egen.getByText(/har fått svaret ditt/)).toBeVisible()
      await expect(egen.getByText(barn.split(' ')[0] ?? '')).toHaveCount(0)
      await kontekst.close()
    }
  })

  await test.step('the one who leads the work is asked among the tasks, and answers there', async () => {
    await venter(lederens, barn, 'Planen er ikke evaluert', 'Si hvordan', 'Si når du kan møtes')
    await oppgaven(lederens, 'Si når du kan møtes').click()
    const meg = moterI(lederens).getByRole('listitem').filter({ hasText: leder }).last()
    await meg.getByRole('button', { name: 'Skriv inn svar' }).click()
    await passer(lederens, '20. november', 'Passer')
    await passer(lederens, '24. november', 'Om det må til')
    await lederens.getByRole('button', { name: 'Send svar' }).click()
    await expect(moterI(lederens).getByText(/^3 av \d har svart/)).toBeVisible()
    await venter(lederens, barn, 'Planen er ikke evaluert', 'Si hvordan')
  })

  const kalt =
    await test.step('the best time is called in to; the invitation arrives with its own entry for the calendar', async () => {
      await page.goto(`/sak/${id}/moter`)
      const best = moterI(page).getByRole('listitem').filter({ hasText: 'Passer best' }).last()
      await expect(best).toContainText('Fre. 20. november')
      await best.getByRole('button', { name: 'Kall inn' }).click()
      await expect(page.getByText('Møtet er innkalt.')).toBeVisible()
      const innkalt = await moteIBrevet(
        await apneBrev(page, en, /Du er kalt inn til møte 20\. november/),
      )
      expect(innkalt).toMatchObject({
        metode: 'REQUEST',
        sekvens: 0,
        fra: '2026-11-20T12:00:00.000Z',
        hva: 'Møte',
      })
      await undersok(page, 'et brev til kalenderen')
      return innkalt
    })

  await test.step('it is moved once; the change arrives for the very same entry', async () => {
    await page.goto(`/sak/${id}/moter`)
    await moterI(page).getByRole('link', { name: 'Flytt møtet' }).click()
    await page.getByLabel('Dato').fill('2026-11-18')
    await page.getByLabel('Klokka').fill('14:00')
    await page.getByRole('button', { name: 'Flytt møtet' }).click()
    await expect(moterI(page).getByText(/Ons\. 18\. november kl\. 14:00–15:00/)).toBeVisible()
    const flyttet = await moteIBrevet(
      await apneBrev(page, en, /Møtet ditt er flyttet til 18\. november/),
    )
    expect(flyttet).toMatchObject({ metode: 'REQUEST', fra: '2026-11-18T13:00:00.000Z' })
    expect(flyttet.uid).toBe(kalt.uid)
    expect(flyttet.sekvens).toBeGreaterThan(kalt.sekvens)
    // The others have entries of their own.
    const annens = await moteIBrevet(await apneBrev(page, annen, /Møtet ditt er flyttet/))
    expect(annens.uid).not.toBe(kalt.uid)
    await venter(lederens, barn, 'Planen er ikke evaluert', 'Si hvordan', 'Du er kalt inn til møte')
  })

  await test.step('the meeting is led from the task; each home says how they see it', async () => {
    await venter(page, barn, 'Planen skal evalueres', 'Evalueringsmøtet skal ledes')
    await oppgaven(page, 'Evalueringsmøtet skal ledes').click()
    await expect(page.getByRole('heading', { name: 'Hvem er her' })).toBeVisible()
    await neste(page)
    await punktet(page, 'Det familien vil snakke om')
    for (const [navn, syn] of [
      [en, 'Hos meg er morgenene rolige.'],
      [annen, 'Hos meg er hver morgen en kamp.'],
    ] as const) {
      await page.getByRole('link', { name: `Skriv ned hvordan ${navn} ser det nå` }).click()
      await fyllUt(page, {
        'Har de sagt hvordan de forstår det?': 'Ja',
        'Hvordan forstår de situasjonen?': syn,
      })
      await sendInn(page)
      await punktet(page, 'Det familien vil snakke om')
      await expect(page.getByText(syn)).toBeVisible()
    }
    // What was agreed on in the autumn stands in the form, and the other home disagrees today.
    await page.getByRole('link', { name: 'Skriv ned hva dere er enige og uenige om' }).click()
    await expect(page.getByRole('textbox', { name: en })).not.toHaveValue('')
    await page.getByRole('textbox', { name: annen }).fill('At følget skal fortsette.')
    await sendInn(page)
    await punktet(page, 'Det familien vil snakke om')
    await expect(page.getByText('At følget skal fortsette.')).toBeVisible()
    await undersok(page, 'to hjem ser det ulikt')
    await neste(page)
    await punktet(page, /har fortalt$/)
    await neste(page)
  })

  await test.step('each measure is decided on, and one step completes the meeting', async () => {
    const rad = page.getByRole('group', { name: 'Ble det gjort?' })
    await expect(rad).toBeVisible()
    while (await rad.isVisible()) {
      const velg = (sporsmaal: string, svar: string) =>
        page
          .getByRole('group', { name: sporsmaal })
          .getByRole('radio', { name: svar, exact: true })
          .check()
      const tittel = page.locator('#motepunkt')
      const her = await tittel.textContent()
      await velg('Ble det gjort?', 'Ja')
      await velg('Hjalp det?', 'Delvis')
      await page.getByLabel('Hva kom ut av det?').fill('God hjelp på vanlige dager.')
      await velg('Hva skjer med tiltaket nå?', 'Videreføres')
      await neste(page)
      await expect(tittel).not.toHaveText(her ?? '')
    }
    await punktet(page, 'Noe nytt?')
    await neste(page)
    await page.getByLabel('Hva ble dere enige om?').fill('Vi fortsetter, og ser på mandagene.')
    await neste(page)
    await page.getByLabel('Planen evalueres igjen').fill('2026-12-16')
    await neste(page)
    await page.getByRole('button', { name: 'Fullfør møtet' }).click()
    await punktet(page, /^Møtet ons\. 18\. november/)
  })

  await test.step('the recap arrives; the team reads both sides, each guardian their own', async () => {
    await apneBrev(lederens, leder, /Du har fått noe å lese/)
    await lederens.goto(`/sak/${id}/moter`)
    await moterI(lederens).getByRole('link', { name: 'Se oppsummeringen' }).click()
    const oppsummering = lederens.getByRole('article')
    const syn = (en: string) => oppsummering.getByText(en)
    await expect(oppsummering).toContainText('Vi fortsetter, og ser på mandagene.')
    await expect(oppsummering).toContainText('Ons. 16. desember')
    for (const sagt of ['rolige', 'en kamp', 'At følget']) await expect(syn(sagt)).toBeVisible()
    await expect(syn('Uenig i:')).toHaveCount(2)
    const til = (navn: string) =>
      lederens.getByRole('radio', { name: `Til ${navn}` }).check({ force: true })
    await til(en)
    await expect(syn('rolige')).toBeVisible()
    // It was written down when they sought a common understanding, and is this one's alone.
    await expect(syn('Du er uenig i:')).toBeVisible()
    for (const sagt of ['en kamp', 'At følget']) await expect(syn(sagt)).toHaveCount(0)
    await expect(oppsummering).toContainText('Vi fortsetter, og ser på mandagene.')
    await undersok(lederens, 'oppsummering til én')
    await til(annen)
    for (const sagt of ['en kamp', 'Du er uenig i:', 'At følget'])
      await expect(syn(sagt)).toBeVisible()
    await expect(syn('rolige')).toHaveCount(0)
  })

  await test.step('both stand in the case, and the next period in the plan', async () => {
    await page.goto(`/sak/${id}/kartlegging`)
    for (const [navn, sagt] of [
      [en, 'Hos meg er morgenene rolige.'],
      [annen, 'Hos meg er hver morgen en kamp.'],
    ] as const) {
      const side = page
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading', { name: navn }) })
      await expect(side).toContainText(sagt)
    }
    await page.goto(`/sak/${id}/plan`)
    await expect(page.getByText(/2\. periode|periode 2/i).first()).toBeVisible()
    await expect(page.getByText(/16\. des/).first()).toBeVisible()
  })

  await test.step('nothing of it waits for anybody any more: only the next evaluation, for whoever holds the relay', async () => {
    await venter(lederens, barn)
    await venter(page, barn, 'Planen skal evalueres')
    const rad = page.getByRole('listitem').filter({ has: oppgaven(page, 'Planen skal evalueres') })
    await expect(rad.filter({ hasText: barn })).toContainText('16. desember')
    await apneBrev(page, annen, /Du er kalt inn til møte 16\. desember/)
  })
})
