import { expect, test } from 'vitest'
import { startServer } from '../harness.ts'
import { les, loggInn, send } from '../klient.ts'

test('whoever asks too often must wait, and delays nobody else', async () => {
  const { adresse } = await startServer({ perMinutt: 3 })
  const kari = await loggInn(adresse, 'kari')
  const tone = await loggInn(adresse, 'tone')
  for (let i = 0; i < 3; i++)
    expect((await les(adresse, 'okt.meg', { token: kari })).status).toBe(200)

  const svar = await les(adresse, 'okt.meg', { token: kari })
  expect(svar).toMatchObject({ status: 429, feil: { kode: 'FOR_MANGE' } })
  expect(Number(svar.hoder.get('retry-after'))).toBeGreaterThan(0)
  expect((await les(adresse, 'okt.meg', { token: tone })).status).toBe(200)
  expect((await les(adresse, 'okt.meg')).status).toBe(200)
})

test('new cookies give no new attempts', async () => {
  const { adresse } = await startServer({ perMinutt: 3 })
  const svar = []
  for (let i = 0; i < 4; i++) {
    svar.push(await les(adresse, 'okt.meg', { token: String(i).repeat(43) }))
  }
  expect(svar.map(({ status }) => status)).toEqual([200, 200, 200, 429])
})

test('login has its own limit', async () => {
  const { adresse } = await startServer()
  const svar = await Promise.all(
    Array.from({ length: 125 }, () => send(adresse, 'okt.loggInn', { person: 'kari' })),
  )
  expect(svar.filter(({ status }) => status === 200)).toHaveLength(120)
  expect(svar.filter(({ feil }) => feil?.kode === 'FOR_MANGE')).toHaveLength(5)
})

test('login in company with other calls is refused', async () => {
  const { adresse } = await startServer()
  const bunt = await send(adresse, 'okt.meg,okt.loggInn?batch=1', { 1: { person: 'kari' } })
  expect([bunt.status, bunt.feil?.kode]).toEqual([400, 'UGYLDIG_DATA'])
  expect(bunt.hoder.get('set-cookie')).toBeNull()
})

test('a batch larger than any screen needs is refused', async () => {
  const { adresse } = await startServer()
  const mange = Array.from({ length: 11 }, () => 'okt.meg').join(',')
  expect((await les(adresse, `${mange}?batch=1`)).feil?.kode).toBe('UGYLDIG_DATA')
})
