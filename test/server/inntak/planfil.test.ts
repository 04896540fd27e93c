import { describe, expect, test } from 'vitest'
import { begrunn, kolonnenavn } from '../../../server/inntak/begrunn.ts'
import { FLEST, lesPlanfil } from '../../../server/inntak/les.ts'

const HODE = 'Område;Hvorfor;Tiltak;Ansvarlig;Evaluering'
const RAD = 'Trygghet;Uro;Fast voksen;Kari Prøve;30.11.2026'

const feilene = (innhold: string) =>
  lesPlanfil(innhold).linjer.flatMap((linje) =>
    'feil' in linje ? linje.feil.map(({ felt, grunn }) => [linje.nr, felt, grunn]) : [],
  )
const radene = (innhold: string) =>
  lesPlanfil(innhold).linjer.flatMap((linje) => ('rad' in linje ? [linje.rad] : []))

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
    expect(lesPlanfil(innhold)).toMatchObject({ linjer: [{ rad: RADEN }], ukjente: null })
  })

  test('may have several measures in a cell, and say how it is seen and whom it is aimed at', async () => {
    const fil = `${HODE};Kjennetegn;Rettet mot\nTrygghet;;Fast voksen | "Rom; eget";Kari;30.11.2026;Kommer inn;Miljøet`
    expect(radene(fil.replace('Fast voksen | "Rom; eget"', '"Fast voksen | Rom; eget"'))).toEqual([
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

  test('a cell in quotes may hold line breaks, empty lines and quotes (RFC 4180)', async () => {
    const rad =
      'Trygghet;"Uro ""hver"" morgen\r\n\r\nog; særlig mandager";"Fast voksen\nEget rom";"Kari\nPrøve";30.11.2026'
    const [lest, neste] = radene(`${HODE}\r\n${rad}\r\n${RAD}\r\n`)
    expect(lest).toEqual({
      ...RADEN,
      hvorfor: 'Uro "hver" morgen\n\nog; særlig mandager',
      tiltak: ['Fast voksen', 'Eget rom'],
    })
    expect(neste).toEqual(RADEN)
  })

  test('each field takes as much as the plan does', async () => {
    const tiltak = Array(20).fill('x'.repeat(1000))
    const rad = [
      'o'.repeat(200),
      'h'.repeat(2000),
      tiltak.join(' | '),
      'a'.repeat(200),
      '30.11.2026',
    ]
    expect(radene(`${HODE}\n${rad.join(';')}`)).toMatchObject([
      { omraade: rad[0], hvorfor: rad[1], tiltak, ansvarlig: rad[3] },
    ])
  })

  test('is read without columns that are not ours, which are named', () => {
    const fil = `Nr;${HODE};"Merknad\nfra møtet"\n1;${RAD};Hemmelig`
    expect(lesPlanfil(fil)).toEqual({
      linjer: [{ nr: 3, rad: RADEN }],
      ukjente: 'Nr, Merknad\nfra møtet',
    })
  })

  test('of two columns that mean one the template’s is read', () => {
    const fil = `Tiltakene;${HODE}\nNoe annet;${RAD}`
    expect(lesPlanfil(fil)).toEqual({ linjer: [{ nr: 2, rad: RADEN }], ukjente: 'Tiltakene' })
  })

  test('a quote that is never closed takes its own line only', async () => {
    const fil = `${HODE}\nTrygghet;"Uro;Fast voksen;Kari;30.11.2026\n${RAD}`
    expect(feilene(fil)).toEqual([[2, 'linje', 'anforsel']])
    expect(radene(fil)).toEqual([RADEN])
  })

  test('lines that are right are there beside one that is not', async () => {
    const fil = `${HODE}\n${RAD}\nTrygghet;;;Kari;30.11.2026\n${RAD}`
    expect(radene(fil)).toHaveLength(2)
    expect(feilene(fil)).toEqual([[3, 'tiltak', 'mangler']])
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
    ['a value without a column', `${HODE}\n${RAD};x`, [[2, 'linje', 'flereFelt']]],
    [
      'a value below no name, beside a column of another',
      `${HODE};Merknad;\n${RAD};x;y`,
      [[2, 'linje', 'flereFelt']],
    ],
    [
      'a heading below a title, however many rows there are',
      ['Tiltaksplan', '', HODE, ...Array(FLEST + 1).fill(RAD)].join('\n'),
      [[1, 'linje', 'flyttetOverskrift']],
    ],
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
    [
      'a reason longer than the plan takes',
      `${HODE}\nTrygghet;${'x'.repeat(2001)};Fast voksen;Kari;30.11.2026`,
      [[2, 'hvorfor', 'forLang']],
    ],
    [
      'a measure longer than the plan takes, beside one that is not',
      `${HODE}\nTrygghet;;Fast voksen|${'x'.repeat(1001)};Kari;30.11.2026`,
      [[2, 'tiltak', 'forLang']],
    ],
    [
      'more measures than a row takes',
      `${HODE}\nTrygghet;;${Array(21).fill('Fast voksen').join('|')};Kari;30.11.2026`,
      [[2, 'tiltak', 'flereTiltak']],
    ],
    [
      'a line without end',
      `${HODE}\nTrygghet;${'x'.repeat(60_000)};Fast voksen;Kari;30.11.2026`,
      [[2, 'linje', 'langLinje']],
    ],
    [
      'below a cell with line breaks, by the line that the row begins on',
      `${HODE}\nTrygghet;"Uro\nhver\nmandag";Fast voksen;Kari;30.11.2026\nTrygghet;;;Kari;30.11.2026`,
      [[5, 'tiltak', 'mangler']],
    ],
    [
      'more rows than a plan may have',
      [HODE, ...Array(FLEST + 1).fill(RAD)].join('\n'),
      [[FLEST + 2, 'linje', 'forMange']],
    ],
  ])('%s', async (_, innhold, ventet) => {
    expect(feilene(innhold)).toEqual(ventet)
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
    expect(begrunn({ felt: 'linje', grunn: 'flyttetOverskrift', n: 3 }, 'nb')).toBe(
      'Overskriften står på linje 3. Ta bort linjene over den.',
    )
    expect(begrunn({ felt: 'rettetMot', grunn: 'ukjentRetning' }, 'en')).toContain('the family')
  })
})
