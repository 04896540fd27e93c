import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as vent } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { startServer } from '../harness.ts'
import { les } from '../klient.ts'

const SPORSMAAL = 'GET /api/trpc/okt.meg HTTP/1.1\r\nHost: localhost\r\n\r\n'

test('whoever hangs up before the answer leaves no error in the log', async () => {
  const { adresse, linjer } = await startServer()
  for (let i = 0; i < 100; i++) {
    const linje = connect(Number(new URL(adresse).port), '127.0.0.1')
    linje.on('error', () => {})
    await once(linje, 'connect')
    linje.write(SPORSMAAL)
    await vent(i % 3)
    linje.resetAndDestroy()
  }
  // The server has seen them all when it has answered once more.
  expect((await les(adresse, 'okt.meg')).status).toBe(200)
  expect(linjer.filter((linje) => JSON.parse(linje).level >= 40)).toEqual([])
})

test.each([100, 101, 600, 8000])(
  'a path of %i characters is answered as any other',
  async (lengde) => {
    const { adresse } = await startServer()
    const svar = await les(adresse, 'x'.repeat(lengde))
    expect([svar.status, svar.feil]).toEqual([404, { kode: 'FINNES_IKKE' }])
  },
)

test('a path with more in it than a procedure is answered as any other', async () => {
  const { adresse } = await startServer()
  expect((await les(adresse, 'sak/hent')).feil).toEqual({ kode: 'FINNES_IKKE' })
})
