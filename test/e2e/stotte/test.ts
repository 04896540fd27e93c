import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, BrowserContextOptions, Page } from '@playwright/test'
import { test as grunn } from '@playwright/test'
import { loggInn } from './person.ts'
import type { Server } from './server.ts'
import { startServer } from './server.ts'
import { NAA } from './tid.ts'

export { expect } from '@playwright/test'

type Fixtures = {
  /** A browser of their own for this person, logged in. */
  somPerson: (navn: string, valg?: BrowserContextOptions) => Promise<Page>
}

/** Each worker has a server of its own, with the demo municipality on the day of the stories, or on another. */
export const test = grunn.extend<Fixtures, { naa: string; server: Server }>({
  naa: [NAA, { scope: 'worker', option: true }],
  server: [
    async ({ naa }, use) => {
      const mappe = await mkdtemp(join(tmpdir(), 'stafett-e2e-'))
      const server = await startServer(join(mappe, 'stafett.db'), { naa })
      await use(server)
      await server.stopp()
      await rm(mappe, { recursive: true })
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  actionTimeout: 10_000,
  baseURL: ({ server }, use) => use(server.adresse),
  context: async ({ context, naa }, use) => {
    await context.clock.install({ time: naa })
    await use(context)
  },
  somPerson: async ({ browser, baseURL, naa }, use) => {
    const apne: BrowserContext[] = []
    await use(async (navn, valg) => {
      const nettleser = await browser.newContext({ baseURL, ...valg })
      apne.push(nettleser)
      await nettleser.clock.install({ time: naa })
      const page = await nettleser.newPage()
      await loggInn(page, navn)
      return page
    })
    await Promise.all(apne.map((nettleser) => nettleser.close()))
  },
})
