import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'

const REGLER = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const SKJERM = { width: 1280, height: 800 }
const TELEFON = { width: 360, height: 740 }
/** A screen of 1280 px at 400 %. */
const FORSTORRET = { width: 320, height: 256 }

/**
 * Looks the page over as it stands: axe on a desk in light and on a phone in the dark, and that it
 * never scrolls sideways there or at 400 %. Goes on after a finding, so that all are told at once.
 */
export async function undersok(page: Page, hva: string): Promise<void> {
  await utenFunn(page, `${hva}, stor skjerm, lyst`)
  await page.setViewportSize(FORSTORRET)
  await utenRulling(page, `${hva}, 400 %`)
  await page.setViewportSize(TELEFON)
  await page.emulateMedia({ colorScheme: 'dark' })
  await utenRulling(page, `${hva}, telefon`)
  await utenFunn(page, `${hva}, telefon, mørkt`)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(SKJERM)
}

/** Half faded in, nothing has its own colours yet. What turns for ever is not waited for. */
const ferdigBeveget = (page: Page) =>
  page.evaluate(async () => {
    const endelige = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY)
    await Promise.allSettled(endelige.map(({ finished }) => finished))
  })

async function utenFunn(page: Page, hva: string): Promise<void> {
  await ferdigBeveget(page)
  const { violations } = await new AxeBuilder({ page }).withTags(REGLER).analyze()
  const funn = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
  )
  expect.soft(funn, hva).toEqual([])
}

async function utenRulling(page: Page, hva: string): Promise<void> {
  const forBred = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await expect.soft.poll(forBred, { message: hva }).toBeLessThanOrEqual(0)
}
