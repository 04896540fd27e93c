import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import type { Server } from './server.ts'
import { startServer } from './server.ts'
import { test as grunn, iMappe } from './test.ts'

const STAFETT = fileURLToPath(new URL('../../../server/cli/stafett.mjs', import.meta.url))

/** A server without a municipality in it. */
export const test = grunn.extend<{ server: Server }>({
  server: [
    ({ browserName: _ }, use) =>
      iMappe(async (data) => {
        const server = await startServer(data, { tom: true })
        await use(server)
        await server.stopp()
      }),
    { scope: 'test', timeout: 60_000 },
  ],
})

/** What whoever runs the server does first: brings in a file by the command line, of staff or of units. */
export async function hentVedServeren(
  { data }: Server,
  linjer: readonly string[],
  slag: 'ansatte' | 'enheter' = 'ansatte',
): Promise<void> {
  const fil = `${data}.csv`
  await writeFile(fil, linjer.join('\n'))
  execFileSync(process.execPath, [STAFETT, 'importer-folk', slag, fil], {
    env: { ...process.env, STAFETT_DATA: data },
  })
}

/** Chooses a CSV file with these lines, as a spreadsheet saves it. */
export const velgFolk = (page: Page, linjer: readonly string[]): Promise<void> =>
  page.getByLabel('Velg en CSV-fil').setInputFiles({
    name: 'folk.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`\uFEFF${linjer.join('\r\n')}`),
  })
