import { expect, test } from 'vitest'
import { startServer } from '../harness.ts'
import { tellTurer } from '../turer.ts'

test('of large bodies that come at once, one is read in each turn of the event loop', async () => {
  const { app } = await startServer()
  const payload = JSON.stringify('x'.repeat(500_000))
  const headers = { 'content-type': 'application/json' }
  const { svar } = await tellTurer((turNaa) =>
    Promise.all(
      Array.from({ length: 10 }, async () => {
        const { statusCode } = await app.inject({
          method: 'POST',
          url: '/api/trpc/helse.tom',
          headers,
          payload,
        })
        return { statusCode, tur: turNaa() }
      }),
    ),
  )
  expect(svar.map(({ statusCode }) => statusCode)).toEqual(Array.from({ length: 10 }, () => 401))
  expect(new Set(svar.map(({ tur }) => tur)).size).toBe(10)
})
