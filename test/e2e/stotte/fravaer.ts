import type { Page } from '@playwright/test'

/** Chooses a CSV file with these lines under the heading, as a regneark saves it. */
export const velgFil = (page: Page, linjer: readonly string[]): Promise<void> =>
  page.getByLabel('Velg en CSV-fil').setInputFiles({
    name: 'fravaer.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['\uFEFFbarn;dato;art;årsak;timer', ...linjer].join('\r\n')),
  })
