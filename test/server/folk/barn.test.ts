import { describe, expect, test } from 'vitest'
import { kontrollsifre } from '../../../machines/folk/fodselsnummer.ts'
import { syntetiskNummer } from '../../../server/demo/fodselsnummer.ts'
import { feil, merknader, miljo, NR1, NR2, NR3 } from './miljo.ts'

const HODE = 'fødselsnummer;id;fødselsdato;fornavn;etternavn;enhet;klasse;slutter'
const linje = (nr: string, resten: Partial<Record<string, string>> = {}) => {
  const { id = '', fodt = '', fornavn = 'Ada', etternavn = 'Prøvesen', slutter = '' } = resten
  const { enhet = 'Prøve skole', klasse = '5A' } = resten
  return [nr, id, fodt, fornavn, etternavn, enhet, klasse, slutter].join(';')
}

describe('a file of children', () => {
  test('brings them in once', async () => {
    const { hent, barn } = await miljo()
    const fil = [HODE, linje(NR1), linje(NR2, { fornavn: 'Bo', klasse: '5b', enhet: 'skole-1' })]
    expect((await hent('barn', fil)).map(({ nr, status }) => [nr, status])).toEqual([
      [2, 'ny'],
      [3, 'ny'],
    ])
    expect(await barn(NR1)).toMatchObject({
      fornavn: 'Ada',
      etternavn: 'Prøvesen',
      fodt: '2015-03-01',
      fodselsnummer: NR1,
      enhetId: 'skole-1',
      gruppe: '5A',
    })
    expect(await barn(NR2)).toMatchObject({ fornavn: 'Bo', gruppe: '5B' })
    const ider = [(await barn(NR1))?.id, (await barn(NR2))?.id]
    expect((await hent('barn', fil)).map(({ status }) => status)).toEqual(['uendret', 'uendret'])
    expect([(await barn(NR1))?.id, (await barn(NR2))?.id]).toEqual(ider)
  })

  test('changes names, class and school, says which, and tells no number', async () => {
    const { hent, se, barn, store } = await miljo()
    await hent('barn', [HODE, linje(NR1, { id: 'E-1' })])
    const foer = await barn(NR1)
    const nytt = { fornavn: 'Ada Maria', etternavn: 'Ås', enhet: 'Test skole', id: 'E-1' }
    const [endring] = await hent('barn', [HODE, linje(NR1, nytt)])
    expect(endring).toMatchObject({
      status: 'endret',
      endret: [
        { felt: 'fornavn', foer: 'Ada', etter: 'Ada Maria' },
        { felt: 'etternavn', foer: 'Prøvesen', etter: 'Ås' },
        { felt: 'enhet', foer: 'Prøve skole', etter: 'Test skole' },
      ],
    })
    expect(await barn(NR1)).toMatchObject({ id: foer?.id, enhetId: 'skole-2', etternavn: 'Ås' })
    const alle = { alle: true } as const
    expect(await store.barn.sok('ås', alle, 9)).toHaveLength(1)
    expect(await store.barn.sok('prøvesen', alle, 9)).toHaveLength(0)
    expect(JSON.stringify(await se('barn', [HODE, linje(NR1), linje(NR1)]))).not.toContain(NR1)
  })

  test('a child without a number is known by the id of the school, and gets a number later', async () => {
    const { hent, barn } = await miljo()
    const uten = { id: 'E-9', fodt: '3.4.2015' }
    await hent('barn', [HODE, linje('', uten)])
    const foer = await barn('E-9')
    expect(foer).toMatchObject({ egenId: 'E-9', fodt: '2015-04-03' })
    expect(foer).not.toHaveProperty('fodselsnummer')
    expect((await hent('barn', [HODE, linje('', uten)]))[0]?.status).toBe('uendret')
    const nummer = syntetiskNummer('2015-04-03', 0)
    const [fikk] = await hent('barn', [HODE, linje(nummer, { id: 'E-9' })])
    expect(fikk).toMatchObject({ status: 'endret', advarsler: [] })
    expect(fikk?.endret).toEqual([
      { felt: 'fodselsnummer', foer: null, etter: expect.stringMatching(/^•{8}\d{3}$/) },
    ])
    expect((await barn(nummer))?.id).toBe(foer?.id)
  })

  test('a D-number says nothing sure of the birth: the column does, and the number may be changed', async () => {
    const { hent, se, barn } = await miljo()
    const dnummer = medDag40('2015-03-05')
    await hent('barn', [HODE, linje(dnummer, { id: 'E-5', fodt: '01.02.2014' })])
    expect(await barn(dnummer)).toMatchObject({ fodt: '2014-02-01' })
    const nytt = linje(syntetiskNummer('2014-02-01', 3), { id: 'E-5' })
    expect((await se('barn', [HODE, nytt])).map(merknader)).toEqual([
      [['fodselsnummer', 'nyttNummer']],
    ])
    await hent('barn', [HODE, nytt])
    expect(await barn('E-5')).toMatchObject({ fodselsnummer: syntetiskNummer('2014-02-01', 3) })
  })

  test('leaves and comes back', async () => {
    const { hent, se, barn, store } = await miljo()
    await hent('barn', [HODE, linje(NR1)])
    const slutter = await hent('barn', [HODE, linje(NR1, { slutter: '20.11.2026' })])
    expect(slutter.map(({ status }) => status)).toEqual(['slutter'])
    expect(await barn(NR1)).toMatchObject({ sluttet: '2026-11-20' })
    expect(await store.barn.sok('ada', { alle: true }, 9)).toEqual([])
    const [tilbake] = await hent('barn', [HODE, linje(NR1, { klasse: '5B' })])
    expect(tilbake?.status).toBe('tilbake')
    expect(await barn(NR1)).not.toHaveProperty('sluttet')
    expect(await store.barn.sok('ada', { alle: true }, 9)).toHaveLength(1)
    // A day that has not come is no news, and somebody who left long ago is nobody to bring in.
    const [senere, ukjent] = await se('barn', [
      HODE,
      linje(NR1, { klasse: '5B', slutter: '2026-11-21' }),
      linje(NR2, { slutter: '2025-06-20' }),
    ])
    expect([senere?.status, merknader(senere)]).toEqual(['uendret', [['slutter', 'slutterSenere']]])
    expect([ukjent?.status, merknader(ukjent)]).toEqual(['uendret', [['slutter', 'sluttetFoer']]])
  })

  test('that says it has everybody: who is in no line has left, at the units it names', async () => {
    const { hent, se, barn } = await miljo()
    await hent('barn', [HODE, linje(NR1), linje(NR2), linje(NR3, { enhet: 'Test skole' })])
    const fil = [HODE, linje(NR2)]
    expect((await se('barn', fil)).map(({ nr, status }) => [nr, status])).toEqual([[2, 'uendret']])
    const borte = await hent('barn', fil, { alle: true })
    expect(borte.map(({ nr, status, hvem }) => [nr, status, hvem?.sted])).toEqual([
      [2, 'uendret', '5A, Prøve skole'],
      [null, 'slutter', '5A, Prøve skole'],
      // The test's own child of that school.
      [null, 'slutter', '5A, Prøve skole'],
    ])
    expect(await barn(NR1)).toHaveProperty('sluttet', '2026-11-20')
    expect(await barn(NR2)).not.toHaveProperty('sluttet')
    expect(await barn(NR3)).not.toHaveProperty('sluttet')
  })

  test('nobody leaves by a file that has a line with an error: it may be theirs', async () => {
    const { hent, barn } = await miljo()
    await hent('barn', [HODE, linje(NR1), linje(NR2)])
    const [hode, ...linjer] = await hent('barn', [HODE, linje(NR2), linje(NR1, { fodt: 'x' })], {
      alle: true,
    })
    expect([hode?.nr, merknader(hode)]).toEqual([1, [['linje', 'ingenSlutter']]])
    expect(linjer.map(({ status }) => status)).toEqual(['uendret', 'feil'])
    expect(await barn(NR1)).not.toHaveProperty('sluttet')
  })

  test('a child with a case that goes elsewhere: the case is told of, to whoever may know', async () => {
    const { hent, se, aapneSak } = await miljo()
    await hent('barn', [HODE, linje(NR1)])
    await aapneSak(NR1, 'kari', 'kontaktlaerer')
    const flytter = [HODE, linje(NR1, { enhet: 'Test skole' })]
    const merket = async (hvem: string | null) =>
      (await se('barn', flytter, { hvem })).map((en) => [feil(en), merknader(en)])
    expect(await merket(null)).toEqual([[[], [['enhet', 'sakBlir']]]])
    expect(await merket('eva')).toEqual([[[], [['enhet', 'sakBlir']]]])
    expect(await merket('rolf')).toEqual([[[['enhet', 'annenEnhet']], []]])
    const [slutter] = await se('barn', [HODE, linje(NR1, { slutter: '2026-11-20' })])
    expect(merknader(slutter)).toEqual([['slutter', 'sakBlir']])
  })
})

/** A made-up D-number: the day is raised by 40 besides. */
const medDag40 = (fodt: string) => {
  for (let nr = 0; nr < 100; nr++) {
    const ni = `${Number(fodt.slice(8)) + 40}${Number(fodt.slice(5, 7)) + 80}${fodt.slice(2, 4)}${500 + nr}`
    const siste = kontrollsifre(ni)
    if (siste !== null) return ni + siste
  }
  throw new Error('no number is left')
}

describe('what is wrong is told by line and column', () => {
  const bar = { id: 'E-1', fodt: '2015-01-01' }
  test.each<[string, string, unknown[]]>([
    [
      'a wrong digit',
      linje(NR1.slice(0, 10) + ((Number(NR1[10]) + 1) % 10)),
      [['fodselsnummer', 'kontrollsiffer']],
    ],
    ['a lost zero', linje('1831550018'), [['fodselsnummer', 'elleveSiffer']]],
    ['no number and no id', linje('', { fodt: '2015-01-01' }), [['fodselsnummer', 'mangler']]],
    ['an id and no birth', linje('', { id: 'E-1' }), [['fodt', 'mangler']]],
    ['an id that is a number', linje('', { ...bar, id: NR1 }), [['egenId', 'idform']]],
    [
      'another birth than the number’s',
      linje(NR1, { fodt: '2015-03-02' }),
      [['fodt', 'fodtStemmerIkke']],
    ],
    ['a birth to come', linje('', { ...bar, fodt: '21.11.2026' }), [['fodt', 'fremtid']]],
    ['a date in a third form', linje(NR1, { slutter: '11/20/2026' }), [['slutter', 'datoform']]],
    ['a date that is none', linje(NR1, { slutter: '31.02.2026' }), [['slutter', 'datoFinnesIkke']]],
    ['no name', linje(NR1, { fornavn: ' ' }), [['fornavn', 'mangler']]],
    [
      'a name too long',
      linje(NR1, { etternavn: 'x'.repeat(101) }),
      [['etternavn', 'forLang', 100]],
    ],
    ['no class', linje(NR1, { klasse: '' }), [['gruppe', 'mangler']]],
    ['a class that is not there', linje(NR1, { klasse: '5C' }), [['gruppe', 'ukjentGruppe']]],
    [
      'a class of another school',
      linje(NR1, { klasse: '5B', enhet: 'Test skole' }),
      [['gruppe', 'ukjentGruppe']],
    ],
    [
      'a school that is not there',
      linje(NR1, { enhet: 'Borte skole' }),
      [['enhet', 'ukjentEnhet']],
    ],
    ['a value without a column', `${linje(NR1)};mer`, [['linje', 'flereFelt']]],
    ['an open quote', `"${linje(NR1)}`, [['linje', 'anforsel']]],
    [
      'all of it',
      ';;x;;;;;y',
      [
        ['fodt', 'datoform'],
        ['fornavn', 'mangler'],
        ['etternavn', 'mangler'],
        ['enhet', 'mangler'],
        ['slutter', 'datoform'],
        ['gruppe', 'mangler'],
        ['fodselsnummer', 'mangler'],
      ],
    ],
  ])('%s', async (_hva, gal, venter) => {
    const { se, hent, barn } = await miljo()
    const [en] = await se('barn', [HODE, gal])
    expect([en?.nr, feil(en)]).toEqual([2, venter])
    // And nothing of it is written, while the others can be.
    await hent('barn', [HODE, gal, linje(NR2)])
    expect([await barn(NR1), await barn('E-1')]).toEqual([undefined, undefined])
    expect(await barn(NR2)).toBeDefined()
  })

  test('a number that somebody may have is refused where all are made up', async () => {
    const { se } = await miljo()
    // The control digits are right, the month is a month: no such child need exist.
    const ni =
      ['010315500', '010315501', '010315502'].find((en) => kontrollsifre(en) !== null) ?? ''
    const [en] = await se('barn', [HODE, linje(ni + kontrollsifre(ni))])
    expect(feil(en)).toEqual([['fodselsnummer', 'ekteNummer']])
  })

  test('two children with one number, or one id: neither is right, and each names the other', async () => {
    const { se } = await miljo()
    const fil = [
      HODE,
      linje(NR1),
      linje(NR1, { fornavn: 'Bo' }),
      linje(NR2, { id: 'E-1' }),
      linje(NR3, { id: 'E-1' }),
    ]
    expect((await se('barn', fil)).map(feil)).toEqual([
      [['fodselsnummer', 'dobbel', 3]],
      [['fodselsnummer', 'dobbel', 2]],
      [['egenId', 'dobbel', 5]],
      [['egenId', 'dobbel', 4]],
    ])
  })

  test('the same line twice is one child', async () => {
    const { hent, store } = await miljo()
    const linjer = await hent('barn', [HODE, linje(NR1), linje(NR1)])
    expect(linjer.map(({ status }) => status)).toEqual(['ny', 'uendret'])
    expect(await store.barn.sok('ada', { alle: true }, 9)).toHaveLength(1)
  })

  test('an id that is another child’s is not taken for a new number', async () => {
    const { hent, se } = await miljo()
    await hent('barn', [HODE, linje(NR1, { id: 'E-1' }), linje(NR2, { id: 'E-2' })])
    const [annen, bytte] = await se('barn', [
      HODE,
      linje(NR3, { id: 'E-1' }),
      linje(NR1, { id: 'E-2' }),
    ])
    expect(feil(annen)).toEqual([['egenId', 'annetBarn']])
    expect(feil(bytte)).toEqual([['egenId', 'annetBarn']])
  })
})
