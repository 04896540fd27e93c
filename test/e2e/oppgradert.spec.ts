import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test as grunn } from '@playwright/test'
import Database from 'better-sqlite3'
import { HER, pakkUt } from '../strommer/versjoner.ts'
import { begynnPaa, fyllUt, lagre } from './stotte/sak.ts'
import type { Server } from './stotte/server.ts'
import { startServer } from './stotte/server.ts'
import { expect, iMappe } from './stotte/test.ts'
import { NAA } from './stotte/tid.ts'

/** A server started on the database that version 0.1 left, as an operator would after upgrading. */
const test = grunn.extend<{ server: Server }>({
  server: [
    ({ browserName: _ }, use) =>
      iMappe(async (data) => {
        const gammel = pakkUt('0.1')
        copyFileSync(gammel.fil, data)
        gammel.rydd()
        const server = await startServer(data)
        await use(server)
        await server.stopp()
      }),
    { scope: 'test', timeout: 60_000 },
  ],
  baseURL: ({ server }, use) => use(server.adresse),
})

/** A case on this step of its way, with what version 0.1 told of it, newest first. */
function gammelSak(data: string, tilstand: string) {
  const db = new Database(data, { readonly: true })
  const sak = db
    .prepare<[string], { id: string; holder: string }>(
      'select id, stafettholder as holder from sak where tilstand like ? order by id limit 1',
    )
    .get(`%${tilstand}%`)
  db.close()
  if (!sak) throw new Error(`no case stands in ${tilstand}`)
  const gull = readFileSync(join(HER, '0.1/hendelser.tsv'), 'utf8')
  const [, del = ''] = gull.split(`# ${sak.id} `)
  const linjer = (del.split('\n# ')[0] ?? '').trim().split('\n').slice(1)
  return { ...sak, setninger: linjer.map((linje) => linje.split('\t')[3] ?? '') }
}

test('a case of version 0.1 is opened, its history reads as before, and it goes on', async ({
  page,
  server,
}) => {
  const { id, holder, setninger } = gammelSak(server.data, 'trapp.trinn1.folgeOpp')
  await page.clock.install({ time: NAA })
  const svar = await page.request.post('/api/trpc/okt.loggInn', {
    data: { person: holder },
    headers: { origin: server.adresse },
  })
  expect(svar.ok()).toBe(true)

  await page.goto(`/sak/${id}/historikk`)
  for (const setning of new Set(setninger)) {
    await expect(page.getByText(setning, { exact: true }).first()).toBeAttached()
  }

  await page.goto(`/sak/${id}`)
  await begynnPaa(page, 'Skriv et notat')
  await fyllUt(page, { Notat: 'Saken går videre etter oppgraderingen.' })
  await lagre(page)
  await page.goto(`/sak/${id}/historikk`)
  await expect(page.getByText(/skrev et notat\.$/).first()).toBeVisible()
})
