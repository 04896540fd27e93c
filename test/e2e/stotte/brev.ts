import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { medIcalJs } from '../../server/kalender/lest.ts'

/** The mailbox is looked in as often as letters are sent. */
const SNART = { timeout: 30_000 }

/** Opens the newest letter in the demo's mailbox to this person about this, when it has come. */
export async function apneBrev(page: Page, til: string, emne: RegExp): Promise<Locator> {
  await page.goto('/postkasse')
  const brev = page
    .getByRole('listitem')
    .filter({ hasText: `Til ${til}` })
    .filter({ hasText: emne })
  await expect(brev.first()).toBeVisible(SNART)
  await brev.first().locator('summary').first().click()
  return brev.first()
}

/** The meeting that a letter carries for the calendar, as a program reads it that did not write it. */
export async function moteIBrevet(brev: Locator) {
  await brev.getByText('Se hva kalenderen får vite').click()
  const { metode, moter } = medIcalJs((await brev.locator('pre').textContent()) ?? '')
  const [mote] = moter
  if (!mote) throw new Error('the letter carries no meeting')
  return { metode, ...mote }
}
