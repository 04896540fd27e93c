import { describe, expect, test } from 'vitest'
import { begrunn, kolonnenavn } from '../../../server/inntak/begrunn.ts'
import { FLEST, lesPlanfil } from '../../../server/inntak/les.ts'

const HODE = 'Område;Hvorfor;Tiltak;Ansvarlig;Evaluering'
const RAD = 'Trygghet;Uro;Fast voksen;Kari Prøve;30.11.2026'

const feilene = async (innhold: string) =>
  (await lesPlanfil(innhold)).flatMap((linje) =>
    'feil' in linje ? linje.feil.map(({ felt, grunn }) => [linje.nr, felt, grunn]) : [],
  )
const radene = async (innhold: string) =>
  (await lesPlanfil(innhold)).flatMap((linje) => ('rad' in linje ? [linje.rad] : []))

describe('the rows of a plan', () => {
  const RADEN = {
    omraade: 'Trygghet',
    hvorfor: 'Uro',
    tiltak: ['Fast voksen'],
    kjennetegn: '',
    ansvarlig: 'Kari Prøve',
    evalueres: '2026-11-30',
    rettetMot: null,
  }
  test.each([
    ['semicolon', `${HODE}\n${RAD}`],
    ['comma', `${HODE}\n${RAD}`.replaceAll(';', ',')],
    ['the mark of UTF-8, and lines as Windows ends them', `\uFEFF${HODE}\r\n${RAD}\r\n`],
    ['a short year', `${HODE}\n${RAD}`.replace('2026', '26')],
    ['an ISO date', `${HODE}\n${RAD}`.replace('30.11.2026', '2026-11-30')],
    [
      'columns in another order',
      'Evaluering;Tiltak;Ansvarlig;Hvorfor;Område\n30.11.2026;Fast voksen;Kari Prøve;Uro;Trygghet',
    ],
    ['English names', `Area;Why;Measures;Responsible;Evaluation date\n${RAD}`],
    ['empty lines between', `${HODE}\n;;;;\n\n${RAD}\n`],
  ])('with %s', async (_, innhold) => {
    expect(await lesPlanfil(innhold)).toMatchObject([{ rad: RADEN }])
  })

  test('may have several measures in a cell, and say how it is seen and whom it is aimed at', async () => {
    const fil = `${HODE};Kjennetegn;Rettet mot\nTrygghet;;Fast voksen | "Rom; eget";Kari;30.11.2026;Kommer inn;Miljøet`
    expect(
      await radene(fil.replace('Fast voksen | "Rom; eget"', '"Fast voksen | Rom; eget"')),
    ).toEqual([
      {
        ...RADEN,
        hvorfor: '',
        tiltak: ['Fast voksen', 'Rom; eget'],
        ansvarlig: 'Kari',
        kjennetegn: 'Kommer inn',
        rettetMot: 'miljo',
      },
    ])
  })

  test('lines that are right are there beside one that is not', async () => {
    const fil = `${HODE}\n${RAD}\nTrygghet;;;Kari;30.11.2026\n${RAD}`
    expect(await radene(fil)).toHaveLength(2)
    expect(await feilene(fil)).toEqual([[3, 'tiltak', 'mangler']])
  })
})

describe('what is wrong is told by line, field and reason', () => {
  test.each<[string, string, unknown[]]>([
    ['an empty file', '', [[1, 'linje', 'tomFil']]],
    [
      'no column of measures',
      'Område;Ansvarlig;Evaluering\nA;B;30.11.2026',
      [[1, 'tiltak', 'manglerKolonne']],
    ],
    ['a column twice', `${HODE};Tiltak\n${RAD};x`, [[1, 'tiltak', 'dobbelKolonne']]],
    ['a column of another name', `${HODE};Merknad\n${RAD};x`, [[1, 'linje', 'ukjentKolonne']]],
    ['a value without a column', `${HODE}\n${RAD};x`, [[2, 'linje', 'flereFelt']]],
    [
      'nobody to answer',
      `${HODE}\nTrygghet;;Fast voksen;;30.11.2026`,
      [[2, 'ansvarlig', 'mangler']],
    ],
    ['no area', `${HODE}\n;;Fast voksen;Kari;30.11.2026`, [[2, 'omraade', 'mangler']]],
    ['no day', `${HODE}\nTrygghet;;Fast voksen;Kari;`, [[2, 'evalueres', 'mangler']]],
    ['a day in words', `${HODE}\nTrygghet;;Fast voksen;Kari;snart`, [[2, 'evalueres', 'datoform']]],
    [
      'the 31st of November',
      `${HODE}\nTrygghet;;Fast voksen;Kari;31.11.2026`,
      [[2, 'evalueres', 'datoFinnesIkke']],
    ],
    [
      'aimed at nobody known',
      `${HODE};Rettet mot\n${RAD};alle`,
      [[2, 'rettetMot', 'ukjentRetning']],
    ],
    [
      'a name as long as a text',
      `${HODE}\nTrygghet;;Fast voksen;${'x'.repeat(201)};30.11.2026`,
      [[2, 'ansvarlig', 'forLang']],
    ],
    [
      'an open quote',
      `${HODE}\n"Trygghet;;Fast voksen;Kari;30.11.2026`,
      [[2, 'linje', 'anforsel']],
    ],
    ['a line without end', `${HODE}\n${'x'.repeat(1001)}`, [[2, 'linje', 'langLinje']]],
    [
      'more rows than a plan may have',
      [HODE, ...Array(FLEST + 1).fill(RAD)].join('\n'),
      [[FLEST + 2, 'linje', 'forMange']],
    ],
  ])('%s', async (_, innhold, ventet) => {
    expect(await feilene(innhold)).toEqual(ventet)
  })

  test('in the words of each language, and nothing of what stood there is repeated', () => {
    const feil = { felt: 'ansvarlig', grunn: 'forLang', n: 200 } as const
    expect([kolonnenavn(feil.felt, 'nb'), begrunn(feil, 'nb')]).toEqual([
      'Ansvarlig',
      'Er for lang, høyst 200 tegn.',
    ])
    expect(begrunn({ felt: 'evalueres', grunn: 'datoform' }, 'nn')).toBe(
      'Skriv datoen som 03.12.2026 eller 2026-12-03.',
    )
    expect(begrunn({ felt: 'rettetMot', grunn: 'ukjentRetning' }, 'en')).toContain('the family')
  })
})
