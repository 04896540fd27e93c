import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { kvittert } from './sak.ts'

export type Rad = {
  omraade: string
  hvorfor: string
  tiltak: readonly string[]
  kjennetegn: string
  ansvarlig: string
  /** ISO date. */
  evalueres: string
}

/** What every row is aimed at: begins on nothing, and is chosen by its first letters. */
const RETTET_MOT = 'Miljøet'

/** Types into a date field as a person does it: day, month, year. */
const somTastet = (dato: string) => {
  const [aar = '', maaned = '', dag = ''] = dato.split('-')
  return `${maaned}${dag}${aar}`
}

/**
 * Writes a draft with the keyboard alone, from its goal on: Enter for a new measure, Tab to the next
 * cell, Ctrl + Enter for a new row.
 */
export async function skrivPlan(page: Page, maal: string, rader: readonly Rad[]): Promise<void> {
  await expect(page.getByLabel('Mål for planen')).toBeFocused()
  await page.keyboard.type(maal)
  await page.keyboard.press('Tab')
  for (const [nr, rad] of rader.entries()) {
    if (nr > 0) await page.keyboard.press('Control+Enter')
    const celler = page.getByRole('group', { name: `Rad ${nr + 1}`, exact: true })
    await expect(celler.getByLabel('Område')).toBeFocused()
    await page.keyboard.type(rad.omraade)
    await page.keyboard.press('Tab')
    await page.keyboard.type(rad.hvorfor)
    await page.keyboard.press('Tab')
    for (const [plass, tiltak] of rad.tiltak.entries()) {
      if (plass > 0) await page.keyboard.press('Enter')
      await expect(celler.getByLabel(`Tiltak ${plass + 1}`)).toBeFocused()
      await page.keyboard.type(tiltak)
    }
    await page.keyboard.press('Tab')
    await page.keyboard.type(rad.kjennetegn)
    await page.keyboard.press('Tab')
    await page.keyboard.type(rad.ansvarlig)
    await page.keyboard.press('Tab')
    await expect(celler.getByLabel('Evaluering')).toBeFocused()
    await page.keyboard.type(somTastet(rad.evalueres))
    await expect(celler.getByLabel('Evaluering')).toHaveValue(rad.evalueres)
    await celler.getByLabel('Rettet mot').focus()
    await page.keyboard.type(RETTET_MOT)
    await expect(celler.getByRole('option', { selected: true })).toHaveText(RETTET_MOT)
  }
}

/** Puts the draft in force from this day; empty: from today. */
export async function settIKraft(page: Page, fra: string): Promise<void> {
  if (fra) await page.getByLabel('Planen gjelder fra').fill(fra)
  await page.getByRole('button', { name: 'Sett planen i kraft' }).click()
  await kvittert(page, page.getByRole('heading', { name: 'Nå', exact: true }))
}
