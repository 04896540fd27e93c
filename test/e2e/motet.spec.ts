import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { undersok } from './stotte/axe.ts'
import { kollega, sakMed } from './stotte/demosaker.ts'
import { be } from './stotte/kommune.ts'
import { kallInnTilEvaluering } from './stotte/mote.ts'
import { expect, test } from './stotte/test.ts'

const neste = (page: Page) => page.getByRole('button', { name: /^Neste: / }).press('Enter')
const gaaTil = (page: Page, punkt: string) =>
  page.getByRole('navigation', { name: 'Saksliste' }).getByRole('button', { name: punkt }).click()

/** Answers a measure by its keys: each question is a group, and a number chooses in it. */
async function svar(page: Page, hvaNaa: string): Promise<void> {
  const velg = async (sporsmaal: string, tast: string) => {
    await page.getByRole('group', { name: sporsmaal }).getByRole('radio').first().focus()
    await page.keyboard.press(tast)
  }
  await velg('Ble det gjort?', '1')
  await velg('Hjalp det?', '2')
  await page.getByLabel('Hva kom ut av det?').fill('God hjelp på vanlige dager.')
  await velg('Hva skjer med tiltaket nå?', hvaNaa)
}

test('a meeting is led on the wall, two write the minutes, and the next period stands in the plan', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'plan.tilEvaluering')
  const page = await somPerson(holder)
  const { om, omraader } = await kallInnTilEvaluering(page, id)
  const annen = await somPerson(kollega(server.data, id))

  await test.step('one opens it from the case, on the day', async () => {
    await page.goto(`/sak/${id}`)
    await page.getByRole('link', { name: 'Start evalueringsmøtet' }).click()
    await expect(page.getByRole('heading', { name: 'Hvem er her' })).toBeVisible()
    await undersok(page, 'hvem er her')
    await neste(page)
    await expect(page.getByRole('heading', { name: 'Det familien vil snakke om' })).toBeFocused()
    await undersok(page, 'familien')
    await neste(page)
    await undersok(page, 'barnet')
    await neste(page)
  })

  await test.step('the measures are gone through; a reload in the middle loses nothing', async () => {
    for (const omraade of omraader) {
      const naa = page.getByRole('navigation', { name: 'Saksliste' }).locator('[aria-current=step]')
      await expect(naa).toContainText(omraade)
      await svar(page, '1')
      if (omraade === omraader[0]) {
        await expect(page.getByText('Kladden er lagret')).toBeVisible()
        await undersok(page, 'et tiltak')
        await page.reload()
        await expect(page.getByLabel('Hva kom ut av det?')).toHaveValue(
          'God hjelp på vanlige dager.',
        )
      }
      await neste(page)
    }
    await expect(page.getByRole('heading', { name: 'Noe nytt?' })).toBeFocused()
  })

  await test.step('two write in the same paragraph: both words are seen, and one takes in both', async () => {
    await gaaTil(page, 'Hvem gjør hva')
    await page.getByRole('button', { name: 'Skriv i referatet' }).click()
    await page.getByLabel('Avsnitt i referatet').fill('Mandager er tyngst.')
    await expect(page.getByText('Lagret, og synlig for de andre')).toBeVisible()

    await annen.goto(`/sak/${id}/motet/${om}`)
    await gaaTil(annen, 'Hvem gjør hva')
    const deres = annen.getByLabel('Avsnitt i referatet')
    await expect(deres).toHaveValue('Mandager er tyngst.')
    // On a line that is gone for a while, so that both write on the same words.
    await annen.context().setOffline(true)
    await deres.fill('Mandager er tyngst. En venn venter ved porten.')
    await page.getByLabel('Avsnitt i referatet').fill('Mandager og tirsdager er tyngst.')
    await expect(page.getByText('Lagret, og synlig for de andre')).toBeVisible()
    await annen.context().setOffline(false)
    await expect(page.getByText(/skrev samtidig/)).toBeVisible()
    await expect(page.getByText('En venn venter ved porten.')).toBeVisible()
    await undersok(page, 'skrevet samtidig')
    await page.getByRole('button', { name: 'Ta med begge' }).click()
    await expect(page.getByLabel('Avsnitt i referatet')).toHaveValue(
      'Mandager og tirsdager er tyngst.\nMandager er tyngst. En venn venter ved porten.',
    )
    await expect(page.getByText(/skrev samtidig/)).toBeHidden()
    await expect(deres).toHaveValue(/^Mandager og tirsdager er tyngst\.\nMandager/)
  })

  await test.step('what is missing is told, with the way there', async () => {
    await gaaTil(page, 'Fullfør')
    await page.getByRole('button', { name: 'Fullfør møtet' }).click()
    await undersok(page, 'fullfør, noe gjenstår')
    await page
      .getByRole('button', { name: 'Hvem gjør hva – Fyll ut «Hva ble dere enige om?»' })
      .click()
    await expect(page.locator('textarea:focus')).toBeVisible()
    await page.locator('textarea:focus').fill('Vi fortsetter, og følger med på mandagene.')
    await page
      .getByLabel('Hvor godt drar dere i samme retning?')
      .selectOption('4. Vi har én felles plan')
    await undersok(page, 'hvem gjør hva')
    await neste(page)
    await undersok(page, 'neste møte')
    await neste(page)
  })

  await test.step('completing it makes the next period, the minutes and the next meeting', async () => {
    await undersok(page, 'fullfør')
    await page.getByRole('button', { name: 'Fullfør møtet' }).click()
    await expect(page.getByText('Møtet er fullført').first()).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Hvem gjør hva nå' })).toBeVisible()
    await undersok(page, 'oppsummering')
    const referat = page.getByRole('article').getByText(/Mandager og tirsdager er tyngst\./)
    await expect(referat).toBeVisible()
    const samordning = page.getByText('Samordningstrappen: 4. Vi har én felles plan')
    await expect(samordning).toBeVisible()
    // The family gets what was decided, and not what was said around the table.
    await page.getByRole('radio', { name: 'Til familien' }).check({ force: true })
    await expect(referat).toBeHidden()
    await expect(page.getByText('Vi fortsetter, og følger med på mandagene.')).toBeVisible()
    await page.goto(`/sak/${id}/moter`)
    const moter = page.getByRole('region', { name: 'Møter' })
    await expect(moter.getByText(/Mandager og tirsdager er tyngst\./)).toBeVisible()
    await expect(moter.getByText(/Vi fortsetter, og følger med på mandagene\./)).toBeVisible()
    await expect(moter.getByRole('heading', { name: 'Evaluering av planen' })).toHaveCount(2)
    await page.goto(`/sak/${id}/plan`)
    await expect(page.getByText(/2\. periode|periode 2/i).first()).toBeVisible()
    await expect(samordning.first()).toBeVisible()
  })
})

test('what the minutes have no room for is told where it is written, and the meeting waits for it', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'plan.tilEvaluering')
  const page = await somPerson(holder)
  const { om } = await kallInnTilEvaluering(page, id)
  for (const nr of [1, 2, 3, 4, 5, 6, 7]) {
    const data = { avsnitt: `a${nr}`, punkt: 'familien', tekst: 'x'.repeat(2000), erstatter: [] }
    await be(page.request, 'sak.send', {
      sakId: id,
      kommandoId: randomUUID(),
      forventetVersjon: 1,
      hendelse: { type: 'mote.avsnitt', om, data },
    })
  }
  await page.goto(`/sak/${id}/motet/${om}`)
  await gaaTil(page, 'Hvem gjør hva')
  await page.getByRole('button', { name: 'Skriv i referatet' }).click()
  const mitt = page.getByLabel('Avsnitt i referatet').filter({ visible: true })
  await mitt.fill('y'.repeat(2000))
  const grunn = page.getByText(
    'Referatet rommer ikke mer. Gjør dette eller et annet avsnitt kortere.',
  )
  await expect(grunn).toBeVisible()
  await undersok(page, 'referatet er fullt')
  await gaaTil(page, 'Fullfør')
  await page.getByRole('button', { name: 'Fullfør møtet' }).click()
  await expect(page.getByRole('heading', { name: 'Hvem gjør hva' })).toBeFocused()
  await page.reload()
  await expect(mitt).toHaveValue('y'.repeat(2000))
  await expect(grunn).toBeVisible()
  await mitt.fill('Kort sagt: vi er enige.')
  await expect(grunn).toBeHidden()
  const lagret = page.getByText('Lagret, og synlig for de andre').filter({ visible: true })
  await expect(lagret).toBeVisible()
  // Where the time ran out, the form that the meeting is written down with begins with their words.
  await page.goto(`/sak/${id}/moter`)
  await page.getByRole('link', { name: 'Skriv fra møtet' }).click()
  await expect(page.getByLabel('Hva snakket dere om, og hva avtalte dere?')).toHaveValue(
    /x{2000}\n\nKort sagt: vi er enige\.$/,
  )
})

test('where the next evaluation is called in already, nobody is called in to one more', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'plan.tilEvaluering')
  const page = await somPerson(holder)
  const { om } = await kallInnTilEvaluering(page, id)
  await kallInnTilEvaluering(page, id, '2026-12-09')
  await page.goto(`/sak/${id}/motet/${om}`)
  await gaaTil(page, 'Neste møte')
  const kallInn = page.getByRole('checkbox', { name: /^Kall inn de samme/ })
  await expect(page.getByText('Evalueringen ons. 9. desember er alt kalt inn.')).toBeVisible()
  await expect(page.getByLabel('Planen evalueres igjen')).toHaveValue('2026-12-09')
  await expect(kallInn).not.toBeChecked()
  // What is due today says nothing of the day that comes after it.
  await expect(page.getByText(/Planen skal evalueres/)).toHaveCount(0)
  await undersok(page, 'neste er kalt inn')
  await kallInn.check()
  await page.getByLabel('Klokka').fill('14:30')
  await expect(page.getByText(/har et annet møte 14:00/).first()).toBeVisible()
})
