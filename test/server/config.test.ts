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
    smtp: null,
    postInn: null,
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
    ['STAFETT_POST_INN', 'kort'],
    ['STAFETT_POST_INN', 'x'.repeat(32)],
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

describe('mail', () => {
  const SMTP = {
    STAFETT_SMTP_VERT: 'smtp.example.no',
    STAFETT_SMTP_AVSENDER: 'stafett@example.no',
  }
  const les = (mer: Record<string, string>) => readConfig({ ...SMTP, ...mer }).smtp

  test.each<[string, Record<string, string>, object]>([
    ['two settings are enough', {}, { port: 587, tls: 'starttls', bruker: null }],
    ['TLS from the first byte', { STAFETT_SMTP_TLS: 'tls' }, { port: 465, tls: 'tls' }],
    ['no TLS', { STAFETT_SMTP_TLS: 'ingen' }, { port: 25, tls: 'ingen' }],
    ['a port of its own', { STAFETT_SMTP_PORT: '2525' }, { port: 2525, tls: 'starttls' }],
    [
      'a login',
      { STAFETT_SMTP_BRUKER: 'stafett', STAFETT_SMTP_PASSORD: 'prøve med rom' },
      { bruker: { navn: 'stafett', passord: 'prøve med rom' } },
    ],
    [
      'a login without TLS, on this machine',
      {
        STAFETT_SMTP_VERT: 'localhost',
        STAFETT_SMTP_TLS: 'ingen',
        STAFETT_SMTP_BRUKER: 'a',
        STAFETT_SMTP_PASSORD: 'b',
      },
      { vert: 'localhost', tls: 'ingen' },
    ],
  ])('%s', (_hva, mer, ventet) => {
    expect(les(mer)).toMatchObject(ventet)
  })

  test.each<[string, Record<string, string>]>([
    ['VERT', { STAFETT_SMTP_VERT: '' }],
    ['VERT', { STAFETT_SMTP_VERT: 'smtp://smtp.example.no' }],
    ['PORT', { STAFETT_SMTP_PORT: '0' }],
    ['PORT', { STAFETT_SMTP_PORT: 'smtp' }],
    ['TLS', { STAFETT_SMTP_TLS: 'ja' }],
    ['BRUKER', { STAFETT_SMTP_PASSORD: 'hemmelig' }],
    ['PASSORD', { STAFETT_SMTP_BRUKER: 'stafett' }],
    ['PASSORD', { STAFETT_SMTP_BRUKER: 'stafett', STAFETT_SMTP_PASSORD: '' }],
    ['AVSENDER', { STAFETT_SMTP_AVSENDER: 'stafett' }],
    ['AVSENDER', { STAFETT_SMTP_AVSENDER: 'stafett@example.no\r\nBcc: ond@example.org' }],
    ['AVSENDER', { STAFETT_SMTP_AVSENDER: 'stafett@example.no\n' }],
    [
      'TLS',
      { STAFETT_SMTP_TLS: 'ingen', STAFETT_SMTP_BRUKER: 'a', STAFETT_SMTP_PASSORD: 'hemmelig' },
    ],
  ])('a wrong STAFETT_SMTP_%s is named: %j', (navn, mer) => {
    const les = () => readConfig({ ...SMTP, ...mer })
    expect(les).toThrow(KonfigFeil)
    expect(les).toThrow(new RegExp(`^STAFETT_SMTP_${navn} .+\\.$`))
    expect(les).not.toThrow(/hemmelig|ond/)
  })

  test('half of it is refused, with what is missing', () => {
    expect(() => readConfig({ STAFETT_SMTP_VERT: 'smtp.example.no' })).toThrow(
      /^STAFETT_SMTP_AVSENDER mangler.+\.$/,
    )
    expect(() => readConfig({ STAFETT_SMTP_PORT: '25' })).toThrow(
      /^STAFETT_SMTP_PORT .+STAFETT_SMTP_VERT mangler\.$/,
    )
  })
})
