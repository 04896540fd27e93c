import type { Page } from '@playwright/test'
import { sakMed } from './stotte/demosaker.ts'
import { kallInnTilEvaluering } from './stotte/mote.ts'
import { tabTil } from './stotte/tast.ts'
import { expect, test } from './stotte/test.ts'

const punktet = (page: Page, navn: string | RegExp) =>
  page.getByRole('heading', { level: 2, name: navn })
const trykk = async (page: Page, ...taster: string[]) => {
  for (const tast of taster) await page.keyboard.press(tast)
}

/** On to the next point by its own button: few stops from the last field, and focus comes along. */
async function neste(page: Page, navn: string | RegExp): Promise<void> {
  await tabTil(page, 'button', /^Neste: /, 5)
  await trykk(page, 'Enter')
  await expect(punktet(page, navn)).toBeFocused()
}

test('a whole evaluation meeting with the keyboard alone', async ({ server, somPerson }) => {
  const { id, holder } = sakMed(server.data, 'plan.tilEvaluering', 'trapp.trinn2.folgeOpp')
  const page = await somPerson(holder)
  const { omraader } = await kallInnTilEvaluering(page, id)
  await page.goto(`/sak/${id}`)

  await test.step('from the case to the meeting; the agenda is one stop, and arrows go through it', async () => {
    await tabTil(page, 'link', 'Start evalueringsmøtet')
    await trykk(page, 'Enter')
    await expect(page.getByRole('heading', { level: 1, name: /^Evaluering/ })).toBeFocused()
    await expect(punktet(page, 'Hvem er her')).toBeVisible()
    await trykk(page, 'Tab')
    const saksliste = page.getByRole('navigation', { name: 'Saksliste' })
    const punkt = (navn: string) => saksliste.getByRole('button', { name: navn })
    await expect(punkt('Hvem er her')).toBeFocused()
    await trykk(page, 'ArrowDown')
    await expect(punkt('Det familien vil snakke om')).toBeFocused()
    await trykk(page, 'End')
    await expect(punkt('Fullfør')).toBeFocused()
    await trykk(page, 'Enter')
    await expect(punktet(page, 'Fullfør')).toBeFocused()
    await trykk(page, 'Shift+Tab', 'Home', 'Enter')
    await expect(punktet(page, 'Hvem er her')).toBeFocused()
  })

  await test.step('who did not come is taken away, and who came is written in', async () => {
    await trykk(page, 'Tab')
    const barnet = page.getByRole('checkbox').first()
    await expect(barnet).toBeFocused()
    await trykk(page, 'Space')
    await expect(barnet).not.toBeChecked()
    await tabTil(page, 'radio', 'Vi møttes', 4)
    await trykk(page, 'ArrowRight')
    await expect(page.getByRole('radio', { name: 'På nett', exact: true })).toBeChecked()
    await neste(page, 'Det familien vil snakke om')
  })

  await test.step('how the family sees it is written down, and one is back at the point', async () => {
    await tabTil(page, 'link', 'Skriv ned hvordan de ser det nå', 2)
    await trykk(page, 'Enter')
    await expect(
      page.getByRole('heading', { level: 1, name: /hvordan én side ser det/ }),
    ).toBeFocused()
    await tabTil(page, 'textbox', 'Hvordan forstår de situasjonen?', 8)
    await trykk(page, 'Control+a')
    await page.keyboard.type('Søndagene er roligere nå.')
    await tabTil(page, 'button', 'Lagre i saken', 8)
    await trykk(page, 'Enter')
    await expect(punktet(page, 'Det familien vil snakke om')).toBeFocused()
    await expect(page.getByText('Søndagene er roligere nå.')).toBeVisible()
    await neste(page, /^Det .+ har fortalt$/)
  })

  await test.step('each measure is answered by numbers and arrows', async () => {
    for (const [nr, omraade] of omraader.entries()) {
      await tabTil(page, 'button', /^Neste: /, 4)
      await trykk(page, 'Enter')
      const naa = page.getByRole('navigation', { name: 'Saksliste' }).locator('[aria-current=step]')
      await expect(naa).toContainText(omraade)
      await trykk(page, 'Tab', nr === 0 ? 'Space' : '1')
      await trykk(page, 'Tab', '1')
      if (nr === 0) await trykk(page, 'ArrowRight')
      await trykk(page, 'Tab')
      await expect(page.getByLabel('Hva kom ut av det?')).toBeFocused()
      await page.keyboard.type('God hjelp på vanlige dager.')
      await trykk(page, 'Tab', '1')
      const svar = (sporsmaal: string, navn: string) =>
        page.getByRole('group', { name: sporsmaal }).getByRole('radio', { name: navn })
      await expect(svar('Ble det gjort?', 'Ja')).toBeChecked()
      await expect(svar('Hjalp det?', nr === 0 ? 'Delvis' : 'Ja')).toBeChecked()
      await expect(svar('Hva skjer med tiltaket nå?', 'Videreføres')).toBeChecked()
    }
  })

  await test.step('minutes are written where one presses to write', async () => {
    await tabTil(page, 'button', 'Skriv i referatet', 2)
    await trykk(page, 'Enter')
    await expect(page.getByLabel('Avsnitt i referatet')).toBeFocused()
    await page.keyboard.type('Mandager er tyngst.')
    await expect(page.getByText('Lagret, og synlig for de andre')).toBeVisible()
    await neste(page, 'Noe nytt?')
  })

  await test.step('a new measure begins in its first cell', async () => {
    await tabTil(page, 'button', 'Nytt tiltak', 1)
    await trykk(page, 'Enter')
    await expect(page.getByLabel('Område')).toBeFocused()
    await tabTil(page, 'button', /^Neste: /, 20)
    await trykk(page, 'Enter')
    await expect(punktet(page, 'Hvem gjør hva')).toBeFocused()
  })

  await test.step('what is missing leads to where it is said', async () => {
    await trykk(page, 'Shift+Tab', 'End', 'Enter')
    await expect(punktet(page, 'Fullfør')).toBeFocused()
    await tabTil(page, 'button', 'Hvem gjør hva – Fyll ut «Hva ble dere enige om?»', 1)
    await trykk(page, 'Enter')
    await expect(page.getByLabel('Hva ble dere enige om?')).toBeFocused()
    await page.keyboard.type('Vi går videre, og ser på mandagene.')
    await tabTil(page, 'combobox', /^Hvor godt drar dere i samme retning/, 1)
    await page.keyboard.type('4')
    await neste(page, 'Neste møte')
  })

  await test.step('the next date is typed, the meeting is completed, and one goes on from the recap', async () => {
    await trykk(page, 'Tab')
    await page.keyboard.type('12162026')
    await expect(page.getByLabel('Planen evalueres igjen')).toHaveValue('2026-12-16')
    await tabTil(page, 'button', /^Neste: /, 12)
    await trykk(page, 'Enter')
    await tabTil(page, 'button', 'Fullfør møtet', 1)
    await trykk(page, 'Enter')
    await expect(punktet(page, /^Møtet ons. 18. november/)).toBeFocused()
    const oppsummering = page.getByRole('article')
    await expect(oppsummering).toContainText('Vi går videre, og ser på mandagene.')
    await expect(oppsummering).toContainText('16. desember')
    await expect(oppsummering).toContainText('Mandager er tyngst.')
    await expect(page.getByText('Samordningstrappen: 4.')).toBeVisible()
  })
})
