import type { Page } from '@playwright/test'

/** Chooses a file of these bytes. */
export const velgBytes = (page: Page, buffer: Buffer, navn = 'fravaer.csv'): Promise<void> =>
  page.getByLabel('Velg en CSV-fil').setInputFiles({ name: navn, mimeType: 'text/csv', buffer })

/** Chooses a CSV file with these lines under the heading, as a regneark saves it. */
export const velgFil = (page: Page, linjer: readonly string[]): Promise<void> =>
  velgBytes(page, Buffer.from(['\uFEFFbarn;dato;art;årsak;timer', ...linjer].join('\r\n')))
