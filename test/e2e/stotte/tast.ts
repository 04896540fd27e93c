import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** Goes forward with Tab until this is where focus is; a person would not go on for ever, but `hoyst` so many times. */
export async function tabTil(
  page: Page,
  rolle: Parameters<Page['getByRole']>[0],
  navn: string | RegExp,
  hoyst = 60,
): Promise<void> {
  const maal = page.getByRole(rolle, {
    name: navn,
    ...(typeof navn === 'string' && { exact: true }),
  })
  await expect(maal.first()).toBeVisible()
  for (let trykk = 0; trykk <= hoyst; trykk++) {
    if (await maal.first().evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to ${rolle} ${navn}`)
}
