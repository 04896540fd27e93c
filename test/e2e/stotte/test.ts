import { copyFile, mkdtemp, rm } from 'node:fs/promises'
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
  server: Server
  /** A browser of their own for this person, logged in. */
  somPerson: (navn: string, valg?: BrowserContextOptions) => Promise<Page>
}

type AvArbeideren = {
  naa: string
  /** Database file of the demo municipality, which each story begins from a copy of. */
  demo: string
}

/** Each story has a server of its own, with the demo municipality on the day of the stories, or on another. */
export const test = grunn.extend<Fixtures, AvArbeideren>({
  naa: [NAA, { scope: 'worker', option: true }],
  demo: [
    ({ naa }, use) =>
      iMappe(async (demo) => {
        const server = await startServer(demo, { naa })
        await server.stopp()
        await use(demo)
      }),
    { scope: 'worker', timeout: 60_000 },
  ],
  server: [
    ({ naa, demo }, use) =>
      iMappe(async (data) => {
        await copyFile(demo, data)
        const server = await startServer(data, { naa })
        await use(server)
        await server.stopp()
      }),
    { timeout: 60_000 },
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

/** Gives the path of a database file in a folder that is there until the promise is fulfilled. */
export async function iMappe(bruk: (data: string) => Promise<void>): Promise<void> {
  const mappe = await mkdtemp(join(tmpdir(), 'stafett-e2e-'))
  await bruk(join(mappe, 'stafett.db'))
  await rm(mappe, { recursive: true })
}
