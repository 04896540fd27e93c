import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { startServer } from '../harness.ts'
import { les, loggInn } from '../klient.ts'

test('one person has so many requests open at once and no more, and nobody else notices', async () => {
  const { app, adresse } = await startServer()
  const kari = await loggInn(adresse, 'kari')
  const tone = await loggInn(adresse, 'tone')
  const status = async (token?: string, hoder = {}) =>
    (await les(adresse, 'okt.meg', { token, hoder })).status

  let naadd = 0
  app.server.on('request', () => {
    naadd += 1
  })
  const aapne = []
  for (let i = 0; i < 24; i++) {
    const linje = connect(Number(new URL(adresse).port), '127.0.0.1')
    onTestFinished(() => {
      linje.destroy()
    })
    await once(linje, 'connect')
    linje.write(`POST /api/trpc/okt.settSpraak HTTP/1.1\r\nHost: localhost\r\n`)
    linje.write(`cookie: stafett=${kari}\r\ncontent-type: application/json\r\n`)
    linje.write('content-length: 100\r\n\r\n{')
    aapne.push(linje)
  }
  // All of them have come before anything more is asked.
  await expect.poll(() => naadd).toBe(24)
  expect(await status(kari)).toBe(429)
  expect(await status(kari, { accept: 'text/event-stream' })).toBe(429)
  expect(await status(tone)).toBe(200)
  expect(await status()).toBe(200)

  aapne[0]?.destroy()
  await expect.poll(() => status(kari)).toBe(200)
})
