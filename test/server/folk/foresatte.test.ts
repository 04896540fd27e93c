import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { feil, merknader, miljo, NR1, NR2 } from './miljo.ts'

const HODE = 'barn;foresatt-id;fornavn;etternavn;relasjon;telefon;e-post;hjem;tolk;skjermet;slutter'
const linje = (barn: string, navn: string, resten: Partial<Record<string, string>> = {}) => {
  const { id = '', relasjon = 'mor', telefon = '', epost = '', hjem = '' } = resten
  const { tolk = '', skjermet = '', slutter = '' } = resten
  const [fornavn, ...etternavn] = navn.split(' ')
  const cellene = [barn, id, fornavn, etternavn.join(' '), relasjon, telefon, epost]
  return [...cellene, hjem, tolk, skjermet, slutter].join(';')
}

const medBarn = async () => {
  const verden = await miljo()
  await verden.hent('barn', [
    'fødselsnummer;id;fornavn;etternavn;fødselsdato;enhet;klasse',
    `${NR1};E-1;Ada;Prøvesen;;Prøve skole;5A`,
    ';E-2;Bo;Prøvesen;01.02.2015;Test skole;5A',
  ])
  const til = async (nummer: string) =>
    verden.store.foresatte.til((await verden.barn(nummer))?.id ?? '')
  return { ...verden, til }
}

describe('a file of guardians', () => {
  test('brings them in once, to the child of the number or the id', async () => {
    const { hent, til } = await medBarn()
    const fil = [
      HODE,
      linje(NR1, 'Mor Prøvesen', { telefon: '(+00) 000-10 001', hjem: '1', tolk: 'ja' }),
      linje('E-1', 'Far Prøvesen', {
        relasjon: 'far',
        epost: 'far@stafett.example',
        hjem: 'hjem 2',
      }),
      linje('E-2', 'Berit Prøvesen', {
        relasjon: 'bestemor',
        skjermet: 'ja',
        telefon: '000 10 002',
      }),
    ]
    expect((await hent('foresatte', fil)).map(({ status }) => status)).toEqual(['ny', 'ny', 'ny'])
    expect((await til(NR1)).map(({ data }) => data)).toEqual([
      {
        navn: 'Mor Prøvesen',
        relasjon: 'mor',
        egneOrd: null,
        foreldreansvar: null,
        spraak: null,
        tolk: true,
        kontakt: {
          slag: 'staarHer',
          telefon: '+00 000 10 001',
          epost: null,
          helst: null,
          merknad: null,
          husstand: 'forste',
        },
        til: null,
      },
      expect.objectContaining({ navn: 'Far Prøvesen', relasjon: 'far' }),
    ])
    expect((await til('E-2'))[0]?.data).toMatchObject({
      relasjon: 'annen',
      egneOrd: 'bestemor',
      kontakt: { slag: 'skjermet' },
    })
    const versjoner = (await til(NR1)).map(({ versjon }) => versjon)
    expect((await hent('foresatte', fil)).map(({ status }) => status)).toEqual(
      Array(3).fill('uendret'),
    )
    expect((await til(NR1)).map(({ versjon }) => versjon)).toEqual(versjoner)
  })

  test('leaves what it does not tell of, and what staff have written', async () => {
    const { hent, til, store } = await medBarn()
    await hent('foresatte', [HODE, linje(NR1, 'Mor Prøvesen', { telefon: '000 10 001' })])
    const [mor] = await til(NR1)
    if (mor?.data.kontakt.slag !== 'staarHer') throw new Error('no mother')
    const kontakt = {
      ...mor.data.kontakt,
      helst: 'melding' as const,
      merknad: 'Etter klokka fire.',
    }
    const skrevet = { ...mor, data: { ...mor.data, spraak: 'somali', kontakt }, versjon: '2' }
    await store.foresatte.lagre(skrevet, mor.versjon, 20, [])
    await hent('foresatte', [HODE, linje(NR1, 'Mor Prøvesen', { epost: 'mor@stafett.example' })])
    expect((await til(NR1)).map(({ data }) => data)).toEqual([
      { ...skrevet.data, kontakt: { ...kontakt, epost: 'mor@stafett.example' } },
    ])
  })

  test('who is shielded stays so, whatever the file has, and nothing of it is kept', async () => {
    const { hent, til, fil } = await medBarn()
    const skjermet = linje(NR1, 'Mor Prøvesen', { id: 'F-1', skjermet: 'ja' })
    await hent('foresatte', [HODE, skjermet])
    const ved = { id: 'F-1', telefon: '000 10 001', epost: 'mor@stafett.example', skjermet: 'nei' }
    const [en] = await hent('foresatte', [HODE, linje(NR1, 'Mor Åstest', ved)])
    expect([en?.status, en?.endret.map(({ felt }) => felt), merknader(en)]).toEqual([
      'endret',
      ['etternavn'],
      [['skjermet', 'erSkjermet']],
    ])
    expect((await til(NR1))[0]?.data).toMatchObject({
      navn: 'Mor Åstest',
      kontakt: { slag: 'skjermet' },
    })
    const lagret = new Database(fil, { readonly: true })
    expect(lagret.prepare('select telefon, epost, skjermet from foresatt').all()).toEqual([
      { telefon: null, epost: null, skjermet: 1 },
    ])
    lagret.close()
  })

  test('who becomes shielded loses the phone and the address', async () => {
    const { hent, til } = await medBarn()
    await hent('foresatte', [HODE, linje(NR1, 'Mor Prøvesen', { telefon: '000 10 001' })])
    await hent('foresatte', [HODE, linje(NR1, 'Mor Prøvesen', { skjermet: 'ja' })])
    expect((await til(NR1))[0]?.data.kontakt).toEqual({ slag: 'skjermet' })
  })

  test.each([
    ['the id', { id: 'F-1' }],
    ['the phone', { telefon: '000 10 001' }],
    ['the address', { epost: 'mor@stafett.example' }],
  ])('a new name is known by %s', async (_hva, ved) => {
    const { hent, til } = await medBarn()
    await hent('foresatte', [HODE, linje(NR1, 'Mor Prøvesen', ved)])
    const [endring] = await hent('foresatte', [HODE, linje(NR1, 'Mor Åstest', ved)])
    expect(endring?.endret).toEqual([
      { felt: 'etternavn', foer: 'Mor Prøvesen', etter: 'Mor Åstest' },
    ])
    expect((await til(NR1)).map(({ data }) => data.navn)).toEqual(['Mor Åstest'])
  })

  test('two who share a phone are two', async () => {
    const { hent, til } = await medBarn()
    const felles = { telefon: '000 10 001', relasjon: 'forelder' }
    await hent('foresatte', [
      HODE,
      linje(NR1, 'En Prøvesen', felles),
      linje(NR1, 'To Prøvesen', felles),
    ])
    expect(await til(NR1)).toHaveLength(2)
    await hent('foresatte', [
      HODE,
      linje(NR1, 'To Prøvesen', felles),
      linje(NR1, 'En Prøvesen', felles),
    ])
    expect((await til(NR1)).map(({ data }) => data.navn)).toEqual(['En Prøvesen', 'To Prøvesen'])
  })

  test('is guardian no more from a day, and is again', async () => {
    const { hent, til } = await medBarn()
    await hent('foresatte', [HODE, linje(NR1, 'Mor Prøvesen')])
    const slutt = linje(NR1, 'Mor Prøvesen', { slutter: '2026-11-20' })
    expect((await hent('foresatte', [HODE, slutt]))[0]?.status).toBe('slutter')
    expect((await til(NR1))[0]?.data.til).toBe('2026-11-20')
    expect((await hent('foresatte', [HODE, linje(NR1, 'Mor Prøvesen')]))[0]?.status).toBe('tilbake')
    expect((await til(NR1))[0]?.data.til).toBeNull()
  })
})

test('a guardian of nobody, and of a child out of reach, is told of alike', async () => {
  const { se } = await medBarn()
  const fil = [HODE, linje(NR2, 'Ingen Prøve'), linje('E-2', 'Fjern Prøve')]
  expect((await se('foresatte', fil, { hvem: 'ragna' })).map(feil)).toEqual([
    [['barn', 'ukjentBarn']],
    [['barn', 'ukjentBarn']],
  ])
  expect((await se('foresatte', fil)).map(feil)).toEqual([[['barn', 'ukjentBarn']], []])
})

test.each<[string, string, unknown[]]>([
  ['no child', linje('', 'Mor Prøve'), [['barn', 'mangler']]],
  ['a lost zero', linje('1831550018', 'Mor Prøve'), [['barn', 'elleveSiffer']]],
  ['no relation', linje(NR1, 'Mor Prøve', { relasjon: '' }), [['relasjon', 'mangler']]],
  ['no phone number', linje(NR1, 'Mor Prøve', { telefon: 'spør mor' }), [['telefon', 'telefon']]],
  ['no address', linje(NR1, 'Mor Prøve', { epost: 'mor@' }), [['epost', 'epost']]],
  ['a fourth home', linje(NR1, 'Mor Prøve', { hjem: '4' }), [['husstand', 'husstand']]],
  ['neither yes nor no', linje(NR1, 'Mor Prøve', { tolk: 'kanskje' }), [['tolk', 'jaNei']]],
])('%s is refused', async (_hva, gal, venter) => {
  const { se } = await medBarn()
  expect((await se('foresatte', [HODE, gal])).map(feil)).toEqual([venter])
})
