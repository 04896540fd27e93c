import { describe, expect, test } from 'vitest'
import { MAKS_LINJER } from '../../../server/fravaer/csv/raalinjer.ts'
import { feil, merknader, miljo, NR1 } from './miljo.ts'

const BARN = `${NR1};Ada;Prøvesen;Prøve skole;5A`
const HODE = 'fødselsnummer;fornavn;etternavn;enhet;klasse'

describe('the heading', () => {
  test.each([
    ['BOM, CRLF', `\uFEFF${HODE}\r\n${BARN}\r\n`],
    [
      'commas and quotes',
      `"fnr","fornavn","etternavn","skole","klasse"\n"${NR1}","Ada","Prøvesen","Prøve skole","5A"`,
    ],
    [
      'another order, capitals, other columns',
      `Kjønn;KLASSE;Skole;Etternavn;Fornavn;Fødselsnummer\nj;5A;Prøve skole;Prøvesen;Ada;${NR1}`,
    ],
    ['nynorsk', `fødselsnummer;førenamn;etternamn;eining;klasse\n${BARN}`],
    ['English', `national id;first name;last name;unit;class\n${BARN}`],
    ['as in PIFU-IMS', `personNIN;given;family;school;basisgruppe\n${BARN}`],
    [
      'as in WIS',
      `Klassenavn;Etternavn;Fornavn;Fødselsnummer;Skole\n5A;Prøvesen;Ada;${NR1};Prøve skole`,
    ],
    ['split numbers', `${HODE}\n${NR1.slice(0, 6)} ${NR1.slice(6)};Ada;Prøvesen;Prøve skole;5A`],
  ])('is read: %s', async (_hva, innhold) => {
    const { hent, barn } = await miljo()
    const linjer = await hent('barn', [innhold])
    expect(linjer.at(-1)?.status).toBe('ny')
    expect(await barn(NR1)).toMatchObject({ fornavn: 'Ada', gruppe: '5A', enhetId: 'skole-1' })
  })

  test('with columns that are not ours: they are named, and not read', async () => {
    const { se } = await miljo()
    const [hode, ada] = await se('barn', [`${HODE};adresse;kjønn`, `${BARN};Gata 1;j`])
    expect([hode?.nr, merknader(hode), hode?.advarsler[0]?.verdi]).toEqual([
      1,
      [['linje', 'ukjentKolonne']],
      'adresse, kjønn',
    ])
    expect(ada?.status).toBe('ny')
  })

  test.each<[string, string[], number, unknown[]]>([
    ['nothing at all', [''], 1, [['linje', 'tomFil']]],
    [
      'only lines',
      [BARN, BARN],
      1,
      [
        ['fornavn', 'manglerKolonne'],
        ['etternavn', 'manglerKolonne'],
        ['enhet', 'manglerKolonne'],
        ['gruppe', 'manglerKolonne'],
      ],
    ],
    [
      'another kind of file',
      ['barn;relasjon;fornavn;etternavn', BARN],
      1,
      [
        ['enhet', 'manglerKolonne'],
        ['gruppe', 'manglerKolonne'],
      ],
    ],
    ['the very same column twice', [`${HODE};ENHET`, BARN], 1, [['enhet', 'dobbelKolonne']]],
    [
      'a title above it',
      ['Elevliste', '', 'Skrevet ut 20.11.2026', HODE, BARN],
      1,
      [['linje', 'flyttetOverskrift', 4]],
    ],
    ['an open quote', [`"${HODE}`, BARN], 1, [['linje', 'anforsel']]],
    ['a line without end', ['x'.repeat(1001), BARN], 1, [['linje', 'langLinje']]],
  ])('is none: %s', async (_hva, linjer, nr, venter) => {
    const { se } = await miljo()
    const svar = await se('barn', linjer)
    expect(svar.map((en) => [en.nr, feil(en)])).toEqual([[nr, venter]])
  })

  test('without lines below it changes nothing, also where it has everybody', async () => {
    const { se } = await miljo()
    expect(await se('barn', [HODE], { alle: true })).toEqual([])
  })
})

test('too many lines are told of in one sentence', async () => {
  const { se } = await miljo()
  const [en, ...flere] = await se('barn', [HODE, ...Array(MAKS_LINJER + 1).fill(BARN)])
  expect([en?.nr, feil(en), flere]).toEqual([
    MAKS_LINJER + 2,
    [['linje', 'forMange', MAKS_LINJER]],
    [],
  ])
})
