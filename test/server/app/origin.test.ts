import { describe, expect, test } from 'vitest'
import { startServer } from '../harness.ts'
import { send } from '../klient.ts'

describe('en fremmed side kan ikke bruke innloggingen din', () => {
  test.each<[string, Record<string, string>, number]>([
    ['fremmed opphav', { origin: 'https://fremmed.example' }, 403],
    ['opphav som ikke er en adresse', { origin: 'null' }, 403],
    ['nettleseren sier fra om fremmed side', { 'sec-fetch-site': 'cross-site' }, 403],
    ['et annet nettsted på samme domene', { 'sec-fetch-site': 'same-site' }, 403],
    ['egen side', { 'sec-fetch-site': 'same-origin' }, 200],
    ['et program uten nettleser', {}, 200],
  ])('%s', async (_navn, hoder, status) => {
    const { adresse } = await startServer()
    const svar = await send(adresse, 'okt.loggInn', { person: 'kari' }, { hoder })
    expect(svar.status).toBe(status)
    expect(svar.feil).toEqual(status === 403 ? { kode: 'INGEN_TILGANG' } : undefined)
  })

  test('eget opphav', async () => {
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
