import type { BrowserContext, Page } from '@playwright/test'
import { sakMed } from './stotte/demosaker.ts'
import { be } from './stotte/kommune.ts'
import { personId } from './stotte/person.ts'
import { gjor } from './stotte/sak.ts'
import { expect, test } from './stotte/test.ts'

const FANER = 20

/** How many streams the tabs of a browser have asked for. */
const tellStrommer = (nettleser: BrowserContext) => {
  let antall = 0
  nettleser.on('request', (sporsmaal) => {
    if (sporsmaal.url().includes('/sak.folg')) antall += 1
  })
  return () => antall
}
const meldt = (page: Page) => page.getByRole('status').filter({ hasText: 'skrev et notat' })

/** Puts aside what was told, where something was. */
const lest = async (page: Page) => {
  const knapp = meldt(page).getByRole('button')
  if (!page.isClosed() && (await knapp.isVisible())) await knapp.click()
}

test('twenty tabs work, share one stream, and hear what another does', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn1.kartlegge', 'stafett.holdes')
  const forste = await somPerson('Koordina Prøve')
  const nettleser = forste.context()
  const strommer = tellStrommer(nettleser)
  const faner = [forste]
  while (faner.length < FANER) faner.push(await nettleser.newPage())
  for (const [i, fane] of faner.entries()) {
    await fane.goto(i % 5 === 0 ? `/sak/${id}` : '/')
    await expect(fane.getByRole('heading', { level: 1 })).toBeVisible()
  }
  await expect.poll(strommer).toBe(1)

  const annen = await somPerson(holder)
  await annen.goto(`/sak/${id}`)
  await gjor(annen, 'Skriv et notat', { Notat: 'Ringte hjem.' })
  for (const fane of faner.filter((_, i) => i % 5 === 0)) await expect(meldt(fane)).toBeVisible()
  expect(strommer()).toBe(1)

  // The tab that had it is closed: another takes over, and nothing is missed.
  await forste.close()
  await expect.poll(strommer).toBe(2)
  for (const fane of faner) await lest(fane)
  await gjor(annen, 'Skriv et notat', { Notat: 'Ringte igjen.' })
  await expect(meldt(faner[5] as Page)).toBeVisible()
})

test('a login that has ended in the tab that had the stream does not silence the others', async ({
  playwright,
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn1.kartlegge', 'stafett.holdes')
  const forste = await somPerson('Koordina Prøve')
  const strommer = tellStrommer(forste.context())
  const annen = await forste.context().newPage()
  for (const fane of [forste, annen]) {
    await fane.goto(`/sak/${id}`)
    await expect(fane.getByRole('heading', { level: 1 })).toBeVisible()
  }
  await expect.poll(strommer).toBe(1)
  // A new login in place of the old, with no moment between in which a tab would find itself logged out.
  const nettleser = annen.context()
  const foer = await playwright.request.newContext({
    baseURL: server.adresse,
    storageState: await nettleser.storageState(),
  })
  const ny = await playwright.request.newContext({ baseURL: server.adresse })
  await be(ny, 'okt.loggInn', { person: personId('Koordina Prøve') })
  await nettleser.addCookies((await ny.storageState()).cookies)
  await be(foer, 'okt.loggUt', {})
  await Promise.all([foer.dispose(), ny.dispose()])

  const kollega = await somPerson(holder)
  await kollega.goto(`/sak/${id}`)
  // The server finds out that the first login has ended when it has something to tell.
  await gjor(kollega, 'Skriv et notat', { Notat: 'Ringte hjem.' })
  await expect.poll(strommer).toBe(2)
  await gjor(kollega, 'Skriv et notat', { Notat: 'Ringte igjen.' })
  await expect(meldt(annen)).toBeVisible()
})

test('a stream cut in the middle of a line is taken up again, and the line is missed by nobody', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn1.kartlegge', 'stafett.holdes')
  const leser = await somPerson('Koordina Prøve')
  let kuttet = false
  await leser.route(
    /sak\.folg/,
    async (rute) => {
      await rute.fulfill({
        contentType: 'text/event-stream',
        body: 'event: connected\ndata: {}\n\ndata: {"sakId":"0',
      })
      kuttet = true
    },
    { times: 1 },
  )
  await leser.goto(`/sak/${id}`)
  await expect(leser.getByRole('heading', { level: 1 })).toBeVisible()
  await expect.poll(() => kuttet).toBe(true)
  await leser.waitForResponse(/sak\.folg/)
  const kollega = await somPerson(holder)
  await kollega.goto(`/sak/${id}`)
  await gjor(kollega, 'Skriv et notat', { Notat: 'Ringte hjem.' })
  await expect(meldt(leser)).toBeVisible()
})

test('a browser that cannot share has a stream in each tab', async ({ server, somPerson }) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn1.kartlegge', 'stafett.holdes')
  const forste = await somPerson('Koordina Prøve')
  const nettleser = forste.context()
  await nettleser.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'BroadcastChannel')
    Reflect.deleteProperty(Navigator.prototype, 'locks')
  })
  const strommer = tellStrommer(nettleser)
  const annen = await nettleser.newPage()
  for (const fane of [forste, annen]) {
    await fane.goto(`/sak/${id}`)
    await expect(fane.getByRole('heading', { level: 1 })).toBeVisible()
  }
  await expect.poll(strommer).toBe(2)
  const kollega = await somPerson(holder)
  await kollega.goto(`/sak/${id}`)
  await gjor(kollega, 'Skriv et notat', { Notat: 'Ringte hjem.' })
  for (const fane of [forste, annen]) await expect(meldt(fane)).toBeVisible()
})
