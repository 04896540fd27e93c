import { expect, test } from 'vitest'
import { feil, miljo } from './miljo.ts'

const HODE = 'enhet;navn;arena;kommune;skoletid;planleggingsdager'

test('units come in with their hours and planning days, once', async () => {
  const { hent, store } = await miljo()
  const fil = [
    HODE,
    '310 000 000;Ny skole;Skule;Prøve;8.30-14:00;2026-11-20 04.01.2027',
    'revene;Revene barnehage;barnehage;Prøve;;',
  ]
  expect((await hent('enheter', fil)).map(({ status }) => status)).toEqual(['ny', 'ny'])
  const enheter = await store.enheter.alle()
  expect(enheter.find(({ id }) => id === '310000000')).toEqual({
    id: '310000000',
    navn: 'Ny skole',
    arena: 'skole',
    kommune: 'Prøve',
    skoletid: { fra: '08:30', til: '14:00' },
  })
  expect(enheter.find(({ id }) => id === 'revene')).not.toHaveProperty('skoletid')
  expect(await store.enheter.planleggingsdager('310000000', '2026-01-01')).toEqual([
    '2026-11-20',
    '2027-01-04',
  ])
  expect((await hent('enheter', fil)).map(({ status }) => status)).toEqual(['uendret', 'uendret'])
})

test('a unit that changes keeps what the file does not tell of', async () => {
  const { hent, store } = await miljo()
  await hent('enheter', [HODE, 'skole-1;Prøve skole;skole;Prøve;08:00–13:30;2026-12-01'])
  const [endring] = await hent('enheter', [HODE, 'skole-1;Nye Prøve skole;skole;Prøve;;'])
  expect(endring?.endret).toEqual([{ felt: 'navn', foer: 'Prøve skole', etter: 'Nye Prøve skole' }])
  const [enhet] = await store.enheter.alle()
  expect(enhet).toMatchObject({ id: 'skole-1', skoletid: { fra: '08:00', til: '13:30' } })
  expect(await store.enheter.planleggingsdager('skole-1', '2026-01-01')).toEqual(['2026-12-01'])
})

test.each<[string, string, unknown[]]>([
  ['a wrong digit', '310000001;Ny;skole;Prøve;;', [['enhet', 'orgnummer']]],
  ['an id of two words', 'ny skole;Ny;skole;Prøve;;', [['enhet', 'idform']]],
  ['no arena', 'ny;Ny;SFO;Prøve;;', [['arena', 'ukjentArena']]],
  ['no municipality', 'ny;Ny;skole;;;', [['kommune', 'mangler']]],
  [
    'hours that end before they begin',
    'ny;Ny;skole;Prøve;14:00–08:00;',
    [['skoletid', 'klokkeslett']],
  ],
  ['no hours', 'ny;Ny;skole;Prøve;hele dagen;', [['skoletid', 'klokkeslett']]],
  [
    'a day that is none',
    'ny;Ny;skole;Prøve;;2026-11-20 31.02.2027',
    [['planleggingsdager', 'datoFinnesIkke']],
  ],
  ['the name of another', 'ny;PRØVE skole;skole;Prøve;;', [['navn', 'navnBrukt']]],
  [
    'a school that becomes a kindergarten',
    'skole-1;Prøve skole;barnehage;Prøve;;',
    [['arena', 'arenaFast']],
  ],
])('%s is refused', async (_hva, gal, venter) => {
  const { se } = await miljo()
  expect((await se('enheter', [HODE, gal])).map(feil)).toEqual([venter])
})

test('classes come in once, however they are written', async () => {
  const { hent, store } = await miljo()
  const fil = ['klasse,skole', '6A,Prøve skole', '6 a,skole-1', '5b,Prøve skole', '1A,Borte skole']
  expect((await hent('grupper', fil)).map((en) => [en.status, feil(en)])).toEqual([
    ['ny', []],
    ['uendret', []],
    ['uendret', []],
    ['feil', [['enhet', 'ukjentEnhet']]],
  ])
  const iSkole1 = (await store.enheter.grupper()).filter(({ enhetId }) => enhetId === 'skole-1')
  expect(iSkole1.map(({ gruppe }) => gruppe)).toEqual(['5A', '5B', '6A'])
})
