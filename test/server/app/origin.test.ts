import { describe, expect, test } from 'vitest'
import { startServer } from '../harness.ts'
import { send } from '../klient.ts'

describe('a foreign page cannot use your login', () => {
  test.each<[string, Record<string, string>, number]>([
    ['foreign origin', { origin: 'https://fremmed.example' }, 403],
    ['an origin that is no address', { origin: 'null' }, 403],
    ['the browser tells of a foreign page', { 'sec-fetch-site': 'cross-site' }, 403],
    ['another site on the same domain', { 'sec-fetch-site': 'same-site' }, 403],
    ['our own page', { 'sec-fetch-site': 'same-origin' }, 200],
    ['a program without a browser', {}, 200],
  ])('%s', async (_navn, hoder, status) => {
    const { adresse } = await startServer()
    const svar = await send(adresse, 'okt.loggInn', { person: 'kari' }, { hoder })
    expect(svar.status).toBe(status)
    expect(svar.feil).toEqual(status === 403 ? { kode: 'INGEN_TILGANG' } : undefined)
  })

  test('own origin', async () => {
    const { adresse } = await startServer()
    const svar = await send(
      adresse,
      'okt.loggInn',
      { person: 'kari' },
      { hoder: { origin: adresse } },
    )
    expect(svar.status).toBe(200)
  })
})
