import type { Page } from '@playwright/test'
import { be } from './kommune.ts'

const folding: Record<string, string> = { æ: 'ae', ø: 'o', å: 'aa' }

/** The id that the demo gives a person by this name. */
export const personId = (navn: string): string =>
  navn
    .toLowerCase()
    .replace(/[æøå]/g, (bokstav) => folding[bokstav] ?? bokstav)
    .replaceAll(' ', '-')

/** Chooses who to be, on the login page. Elsewhere a button by that name opens that person's own menu. */
export const velgPerson = (page: Page, navn: string): Promise<void> =>
  page
    .getByRole('main')
    .getByRole('button', { name: new RegExp(`^${navn}`) })
    .click()

/** This browser is that person's from now on; takes hold with the next page. */
export async function loggInn(page: Page, navn: string): Promise<void> {
  await be(page.request, 'okt.loggInn', { person: personId(navn) })
  // A person keeps the language they chose: another test may have met them in English.
  await be(page.request, 'okt.settSpraak', { spraak: 'nb' })
}
