import type { Page } from '@playwright/test'
import { enAvHverTilstand, sakMed } from './stotte/demosaker.ts'
import { loggInn } from './stotte/person.ts'
import { apneHandling, fyllUt, lagre, naaKortet } from './stotte/sak.ts'
import { expect, test } from './stotte/test.ts'

const SKJERM = { width: 1280, height: 800 }
const TELEFON = { width: 360, height: 740 }
const KONTAKT = {
  'Ble det kontakt?': 'Ja, det ble kontakt',
  'Hvordan?': 'På telefon',
  'Hva snakket dere om?': 'Vondt i magen om morgenen.',
}

const knappen = (page: Page) => naaKortet(page).locator('.ds-button')
const stripen = (page: Page) => page.getByRole('region', { name: 'Saken kort' })

/** Where on the page the open tab's own content begins. */
const innholdetsTopp = (page: Page) =>
  page
    .getByRole('navigation', { name: 'Deler av saken' })
    .evaluate((faner) => faner.nextElementSibling?.getBoundingClientRect().top ?? Number.NaN)

for (const trinn of [0, 1, 2, 3]) {
  test(`the work is above the fold, and the card says each thing once, in every active state on trinn ${trinn}`, async ({
    page,
    server,
  }) => {
    const saker = enAvHverTilstand(server.data).filter(
      (sak) => sak.trinn === trinn && sak.tilstand.includes('liv.aktiv'),
    )
    expect(saker.length).toBeGreaterThan(3)
    for (const { id, holder, tilstand } of saker) {
      await loggInn(page, holder)
      await page.setViewportSize(SKJERM)
      await page.goto(`/sak/${id}`)
      await expect(knappen(page), tilstand).toHaveCount(1)
      expect.soft(await innholdetsTopp(page), tilstand).toBeLessThan(600)
      const sagt = await naaKortet(page).getByRole('listitem').allInnerTexts()
      const lenker = await naaKortet(page).getByRole('link').allInnerTexts()
      expect.soft(new Set(sagt).size, `${tilstand}: ${sagt}`).toBe(sagt.length)
      expect.soft(new Set(lenker).size, `${tilstand}: ${lenker}`).toBe(lenker.length)

      await page.setViewportSize(TELEFON)
      const knapp = await knappen(page).boundingBox()
      expect.soft(knapp && knapp.y + knapp.height, tilstand).toBeLessThan(640)
    }
  })
}

test('on a case minutes old the guardians are named once, and the end last', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn0.undring', 'liv.aktiv')
  const page = await somPerson(holder)
  await page.goto(`/sak/${id}`)
  await expect(knappen(page)).toHaveText('Skriv ned samtalen')
  await expect(page.getByRole('main').getByText(/Kontakt foresatte/)).toHaveCount(1)
  const avslutt = naaKortet(page).getByText(/Avslutt saken/)
  await expect(avslutt).toBeHidden()
  await naaKortet(page).getByText('Senere', { exact: true }).click()
  await expect(avslutt).toHaveText(/Avslutt saken$/)
})

test('what was saved is seen at once, with the name and the stair', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn0.hore', 'liv.aktiv')
  const page = await somPerson(holder, { viewport: TELEFON })
  await page.goto(`/sak/${id}`)
  await apneHandling(page, 'Kontakt foresatte')
  await fyllUt(page, KONTAKT)
  await lagre(page)
  const foresatte = naaKortet(page)
    .getByRole('listitem')
    .filter({ hasText: 'Foresatte er kontaktet' })
  await expect(foresatte).toHaveText(/^Gjort.*nettopp$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('list', { name: 'Tiltakstrappen' })).toBeInViewport({ ratio: 1 })

  await test.step('what is no point of the list is told in a line', async () => {
    await page.goto(`/sak/${id}/gjor/notat.skrevet`)
    await fyllUt(page, { Notat: 'Mor ringer på fredag.' })
    await lagre(page)
    await expect(naaKortet(page)).toContainText('Lagret nettopp: Skriv et notat')
  })
  await test.step('and it is no news any more when one goes on', async () => {
    await page.getByRole('link', { name: 'Kartlegging' }).click()
    await expect(page).toHaveURL(/kartlegging$/)
    await expect(naaKortet(page)).not.toContainText('nettopp')
  })
})

test('a strip stands in for the head while that is scrolled away', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn1.folgeOpp', 'plan.gjelder')
  const page = await somPerson(holder, { viewport: SKJERM })
  await page.goto(`/sak/${id}/plan`)
  const navn = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  const knapp = (await knappen(page).textContent()) ?? ''
  await expect(stripen(page)).toHaveCount(0)
  const bunnen = page.getByRole('link', { name: 'Skriv ut planen' })
  await bunnen.focus()
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
  for (const tekst of [navn, 'Trinn 1', holder, 'Planen skal evalueres', knapp]) {
    await expect(stripen(page)).toContainText(tekst)
  }

  await test.step('focus is never beneath it on the way up', async () => {
    while ((await stripen(page).count()) > 0) {
      await page.keyboard.press('Shift+Tab')
      const [stripe, fokus] = await page.evaluate(() => {
        const kort = document.querySelector('section[aria-label="Saken kort"]')
        const her = document.activeElement
        const bunn = kort?.contains(her) ? 0 : (kort?.getBoundingClientRect().bottom ?? 0)
        return [bunn, her?.getBoundingClientRect().top ?? 0]
      })
      expect(fokus).toBeGreaterThanOrEqual(stripe)
    }
  })

  await test.step('on a phone it has the name, the trinn and the action alone', async () => {
    await page.setViewportSize(TELEFON)
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
    await expect(stripen(page).getByRole('link', { name: knapp })).toBeVisible()
    await expect(stripen(page).getByText(navn)).toBeVisible()
    await expect(stripen(page).getByText('Planen skal evalueres')).toBeHidden()
    await expect(stripen(page).getByText(holder)).toBeHidden()
    await stripen(page).getByRole('link').click()
    await expect(page).toHaveURL(/evaluering$/)
  })
})

test('the relay is offered where the team is shown', async ({ server, somPerson }) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn1.kartlegge', 'stafett.holdes')
  const page = await somPerson(holder)
  await page.goto(`/sak/${id}`)
  await page
    .getByRole('region', { name: 'Laget' })
    .getByRole('link', { name: 'Tilby stafetten' })
    .click()
  await expect(page).toHaveURL(/stafett\.tilbudt$/)
})
