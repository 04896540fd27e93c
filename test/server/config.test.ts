import { describe, expect, test } from 'vitest'
import { KonfigFeil, readConfig, requireLogin } from '../../server/config.ts'

test('everything has a usable value when nothing is set', () => {
  expect(readConfig({ HOME: '/hjem' })).toEqual({
    port: 3000,
    vert: '127.0.0.1',
    adresse: null,
    data: 'data/stafett.db',
    demo: true,
    logg: 'warn',
    grense: 1200,
  })
})

describe('a wrong value gives one sentence that names the variable', () => {
  test.each([
    ['PORT', 'åtti'],
    ['PORT', ''],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3000 '],
    ['STAFETT_VERT', ''],
    ['STAFETT_ADRESSE', ''],
    ['STAFETT_ADRESSE', 'stafett.example.no'],
    ['STAFETT_ADRESSE', 'http://stafett.example.no'],
    ['STAFETT_ADRESSE', 'https://stafett.example.no/skole'],
    ['STAFETT_ADRESSE', 'ftp://localhost'],
    ['STAFETT_DATA', ''],
    ['STAFETT_DEMO', 'kanskje'],
    ['STAFETT_LOGG', 'mye'],
    ['STAFETT_GRENSE', '0'],
  ])('%s=%j', (navn, verdi) => {
    const les = () => readConfig({ [navn]: verdi })
    expect(les).toThrow(KonfigFeil)
    expect(les).toThrow(new RegExp(`^${navn} .+\\.$`))
  })
})

test.each([
  ['https://stafett.example.no', 'https://stafett.example.no'],
  ['https://Stafett.example.no:8443/', 'https://stafett.example.no:8443'],
  ['http://localhost:8080', 'http://localhost:8080'],
])('the public address may be %s', (verdi, origin) => {
  expect(readConfig({ STAFETT_ADRESSE: verdi }).adresse?.origin).toBe(origin)
})

test('without the demo the server refuses to start until real login exists', () => {
  expect(() => requireLogin(readConfig({ STAFETT_DEMO: 'nei' }))).toThrow(/^STAFETT_DEMO=nei .+\.$/)
  expect(() => requireLogin(readConfig({ STAFETT_DEMO: 'ja' }))).not.toThrow()
})

test('a setting that is spelt wrong is named, not passed over', () => {
  expect(() => readConfig({ STAFETT_DEM0: 'nei' })).toThrow(
    'STAFETT_DEM0 er ikke en innstilling i Stafett.',
  )
})
