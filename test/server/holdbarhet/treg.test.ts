import { once } from 'node:events'
import type { Socket } from 'node:net'
import { connect } from 'node:net'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { startServer } from '../harness.ts'
import { les } from '../klient.ts'
import { egenMappe } from '../mappe.ts'
import { serve } from './prosess.ts'

const BEGYNT = `POST /api/trpc/okt.loggInn HTTP/1.1\r\nHost: localhost\r\ncontent-type: application/json\r
content-length: 100\r\n\r\n{"per`

/** A line on which nothing more is sent. */
async function linje(adresse: string, begynt: string): Promise<Socket> {
  const apen = connect(Number(new URL(adresse).port), '127.0.0.1')
  onTestFinished(() => {
    apen.destroy()
  })
  apen.on('error', () => {})
  await once(apen, 'connect')
  apen.write(begynt)
  return apen
}

/** Few for the visitors below; many enough for the program's own files, all read at once as it starts. */
const FILER = 1000

const lukket = (apen: Socket) => new Promise((ferdig) => apen.resume().once('close', ferdig))

test.each([
  ['a body', BEGYNT],
  ['a head', BEGYNT.slice(0, 40)],
])('%s that never ends is cut', async (_navn, begynt) => {
  const { app, adresse } = await startServer()
  for (const grense of ['headersTimeout', 'requestTimeout'] as const) {
    expect(app.server[grense]).toBeGreaterThan(0)
    // In use they are long; here the next look at open lines finds them passed.
    app.server[grense] = 1
  }
  const apen = await linje(adresse, begynt)
  await lukket(apen)
  expect((await les(adresse, 'okt.meg')).status).toBe(200)
})

test('the server stops in order while somebody sends without end', {
  timeout: 60_000,
}, async () => {
  const fil = join(egenMappe(), 'stafett.db')
  const { adresse, prosess, ferdig } = await serve(fil)
  await linje(adresse, BEGYNT)
  prosess.kill('SIGTERM')
  expect((await ferdig).kode).toBe(0)
  const db = new Database(fil, { readonly: true })
  // Closed in order, the log is folded into the file.
  expect(db.pragma('wal_checkpoint')).toBeDefined()
  db.close()
})

test('with few open files whoever is in is served, and the next visitor is turned away', {
  timeout: 60_000,
}, async () => {
  const fil = join(egenMappe(), 'stafett.db')
  const { adresse } = await serve(fil, { filer: FILER })
  const inne = await linje(adresse, '')
  const linjer = []
  for (let i = 0; i < FILER; i++) linjer.push(await linje(adresse, BEGYNT))
  const neste = await linje(adresse, 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n')
  await lukket(neste)

  // A page is a file, and so is the database: both can still be opened.
  let svart = ''
  inne.on('data', (del) => {
    svart += del
  })
  inne.write('GET /ikon.svg HTTP/1.1\r\nHost: localhost\r\n\r\n')
  await expect.poll(() => svart).toMatch(/^HTTP\/1.1 200 [\s\S]*<\/svg>/)

  for (const apen of linjer) apen.destroy()
  await expect
    .poll(async () => (await les(adresse, 'okt.meg').catch(() => undefined))?.status)
    .toBe(200)
})
