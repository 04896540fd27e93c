import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** What is filled in, by the label of the field; a list where several boxes are ticked. */
export type Svar = Record<string, string | readonly string[]>

export const naaKortet = (page: Page): Locator =>
  page.getByRole('region', { name: 'Nå', exact: true })

/** Follows the way to a step from the case's own card, wherever on it the step is offered. */
export async function apneHandling(page: Page, handling: string): Promise<void> {
  const kort = naaKortet(page)
  const leggTil = kort.getByRole('button', { name: 'Legg til i saken' })
  const lenke = kort.getByRole('link', { name: handling, exact: true }).first()
  await expect(leggTil).toBeVisible()
  if (!(await lenke.isVisible())) await leggTil.click()
  await lenke.click()
}

/** Opens the form of a step; its heading takes focus. */
export async function begynnPaa(page: Page, handling: string): Promise<void> {
  await apneHandling(page, handling)
  await expect(page.getByRole('heading', { level: 1, name: handling, exact: true })).toBeFocused()
}

/** Fills in a form by the labels that stand on the screen. */
export async function fyllUt(page: Page, svar: Svar): Promise<void> {
  for (const [etikett, verdi] of Object.entries(svar)) {
    const gruppe = page.getByRole('group', { name: etikett })
    const felt = page.getByLabel(etikett)
    await gruppe.or(felt).first().waitFor()
    if (typeof verdi !== 'string') {
      for (const valg of verdi) await gruppe.getByRole('checkbox', { name: valg }).check()
    } else if ((await gruppe.count()) > 0) {
      await gruppe.getByRole('radio', { name: verdi }).check()
    } else if (await felt.evaluate((element) => element instanceof HTMLSelectElement)) {
      const valg = felt.getByRole('option', { name: verdi }).first()
      await felt.selectOption(await valg.getAttribute('value'))
    } else {
      await felt.fill(verdi)
    }
  }
}

/** Sends the form; the day goes with it when it was not today. */
export async function sendInn(page: Page, skjedde?: string): Promise<void> {
  if (skjedde) await page.getByLabel('Når skjedde det?').fill(skjedde)
  // A decision bears its own name, what is only written down does not.
  await page.locator('main form button[type="submit"]').click()
}

/** Sends the form, and sees that one comes back to the case. */
export async function lagre(page: Page, skjedde?: string): Promise<void> {
  await sendInn(page, skjedde)
  await kvittert(page, page.getByRole('heading', { name: 'Nå', exact: true }))
}

/**
 * Waits until focus has come to what says that the sending was taken. What is told in hindsight is
 * overdue at once: when its deadline was called out meanwhile, that is shown, and it is sent again.
 */
export async function kvittert(page: Page, kvittering: Locator): Promise<void> {
  const likevel = page.getByRole('button', { name: 'Send likevel' })
  await kvittering.and(page.locator(':focus')).or(likevel).first().waitFor()
  if (await likevel.isVisible()) await likevel.click()
  await expect(kvittering).toBeFocused()
}

/** Takes a step of the case: opens its form, fills it in, sends it, and sees that it came. */
export async function gjor(
  page: Page,
  handling: string,
  svar: Svar = {},
  skjedde?: string,
): Promise<void> {
  await begynnPaa(page, handling)
  await fyllUt(page, svar)
  await lagre(page, skjedde)
  await expect(page.getByText(`«${handling}» er lagret i saken`).last()).toBeVisible()
}
