import { expect, test } from 'vitest'
import { ADA, BO, DAGER, feilPaa, fil, LEO, miljo } from './miljo.ts'

const TILTAKSLEDER = { rolle: 'tiltaksleder', gruppe: null } as const
const STED = { barnId: ADA.id, arena: 'skole' as const }

test('each line says what importing it would do', async () => {
  const { som, importer } = await miljo()
  await importer('tone', fil(ADA, '2026-11-18', '2026-11-19'))
  const innhold = [
    fil(ADA, '18.11.2026', '19.11.2026', '20.11.2026', '20.11.2026').replace(
      '19.11.2026;dokumentert;sykdom;',
      '19.11.2026;udokumentert;ukjent;2',
    ),
    `${ADA.fodselsnummer};31.02.2026;dokumentert;sykdom;`,
  ].join('\n')
  const { linjer, antall } = await (await som('tone')).forhaandsvis({ innhold })
  const barn = { fornavn: 'Prøve', etternavn: 'Syntetisk', gruppe: '5A' }
  const sykdom = { barnId: ADA.id, art: 'dokumentert', aarsak: 'sykdom', timer: null }
  const merknader: string[] = []
  const rad20 = { ...sykdom, dato: '2026-11-20' }
  expect(linjer).toEqual([
    { nr: 2, status: 'uendret', barn, rad: { ...sykdom, dato: '2026-11-18' }, merknader },
    {
      nr: 3,
      status: 'endret',
      barn,
      rad: { barnId: ADA.id, dato: '2026-11-19', art: 'udokumentert', aarsak: 'ukjent', timer: 2 },
      foer: { dato: '2026-11-19', art: 'dokumentert', aarsak: 'sykdom', timer: null },
      merknader,
    },
    { nr: 4, status: 'ny', barn, rad: rad20, merknader },
    { nr: 5, status: 'uendret', barn, rad: rad20, merknader },
    {
      nr: 6,
      status: 'feil',
      barn,
      feil: [{ felt: 'dato', grunn: 'Datoen finnes ikke.', verdi: '31.02.2026' }],
    },
  ])
  expect(antall).toEqual({ ny: 1, endret: 1, uendret: 2, feil: 1 })
})

test('a day without school can be recorded, and is warned of in the language of the asker', async () => {
  const { som, importer } = await miljo()
  const innhold = fil(ADA, '2026-11-13', '2026-11-14', '2026-05-14', '2026-10-05')
  const advarsler = async (spraak: 'nb' | 'nn' | 'en') => {
    const { linjer } = await (await som('tone', spraak)).forhaandsvis({ innhold })
    return linjer.map((linje) => linje.status === 'ny' && [linje.rad.dato, linje.advarsel])
  }
  expect(await advarsler('nb')).toEqual([
    ['2026-11-13', undefined],
    ['2026-11-14', 'Dagen er i en helg og teller ikke.'],
    ['2026-05-14', 'Dagen er en helligdag eller høytidsdag og teller ikke.'],
    ['2026-10-05', 'Dagen er i en ferie og teller ikke.'],
  ])
  expect(await advarsler('nn')).toContainEqual(['2026-11-14', 'Dagen er i ei helg og tel ikkje.'])
  expect(await advarsler('en')).toContainEqual([
    '2026-11-14',
    'The day is in a weekend and does not count.',
  ])
  expect(await importer('tone', innhold)).toMatchObject({ nye: 4 })
  // What stands there already is left as it is: there is nothing to look twice at.
  const igjen = await (await som('tone')).forhaandsvis({ innhold })
  expect(JSON.stringify(igjen)).not.toContain('teller ikke')
})

test('a day that both schools and kindergartens have is judged by the routine of the child', async () => {
  const { som, store } = await miljo()
  const enhet = {
    id: 'bhg-1',
    navn: 'Prøve barnehage',
    arena: 'barnehage',
    kommune: 'Prøve',
  } as const
  const roller = ['skole-1', enhet.id].map((enhetId) => ({ ...TILTAKSLEDER, enhetId }))
  const liten = { ...ADA, id: 'barn-liten', fodselsnummer: '03831550251', enhetId: enhet.id }
  await store.enheter.settInn([enhet])
  await store.personer.settInn([{ id: 'begge', navn: 'Begge Syntetisk', spraak: 'nb', roller }])
  await store.barn.settInn([liten])
  const innhold = `${fil(ADA, '2026-10-05')}\n${fil(liten, '2026-10-05').split('\n')[1]}`
  const { linjer } = await (await som('begge')).forhaandsvis({ innhold })
  expect(linjer.map((linje) => linje.status === 'ny' && linje.advarsel)).toEqual([
    'Dagen er i en ferie og teller ikke.',
    undefined,
  ])
})

test('a child out of reach is told of in the same words as one that is not there', async () => {
  const { som } = await miljo()
  const tone = await som('tone')
  const [utenfor] = (await tone.forhaandsvis({ innhold: fil(LEO, '2026-11-20') })).linjer
  const ingen = { ...LEO, fodselsnummer: '21901450160' }
  const [ukjent] = (await tone.forhaandsvis({ innhold: fil(ingen, '2026-11-20') })).linjer
  expect(utenfor).toEqual(ukjent)
  expect(feilPaa(utenfor)).toEqual([
    {
      felt: 'barn',
      grunn: 'Fant ikke barnet på enhetene du kan importere for.',
      verdi: '••••••••160',
    },
  ])
  const hos = await (await som('nils')).forhaandsvis({ innhold: fil(LEO, '2026-11-20') })
  expect(hos.antall).toEqual({ ny: 1, endret: 0, uendret: 0, feil: 0 })
})

test('what is wrong is said in the language of the asker, and which columns are left out', async () => {
  const { som } = await miljo()
  const uten = fil(ADA, '2026-11-21').replace('timer', 'navn')
  const ved = (hode: string) => fil(ADA, '2026-11-20').replace('timer', () => hode)
  const sagt = await Promise.all(
    (['nb', 'nn', 'en'] as const).map(async (spraak) => {
      const { forhaandsvis } = await som('tone', spraak)
      const flyttet = await forhaandsvis({ innhold: `Uke 47\n${ved('timer')}` })
      const { merknad, antall } = await forhaandsvis({ innhold: ved('timer;navn;$& klasse') })
      expect(antall).toEqual({ ny: 1, endret: 0, uendret: 0, feil: 0 })
      const gal = (await forhaandsvis({ innhold: uten })).linjer
      return [gal, flyttet.linjer].map(([en]) => feilPaa(en)).concat(merknad)
    }),
  )
  expect(sagt).toEqual([
    [
      [{ felt: 'timer', grunn: 'Kolonnen mangler.' }],
      [{ felt: 'linje', grunn: 'Overskriften står på linje 2. Ta bort linjene over den.' }],
      'Disse kolonnene leses ikke: navn, $& klasse.',
    ],
    [
      [{ felt: 'timer', grunn: 'Kolonnen manglar.' }],
      [
        {
          felt: 'linje',
          grunn: 'Overskrifta står på linje 2. Ta bort linjene over overskrifta.',
        },
      ],
      'Desse kolonnane blir ikkje lesne: navn, $& klasse.',
    ],
    [
      [{ felt: 'timer', grunn: 'The column is missing.' }],
      [{ felt: 'linje', grunn: 'The heading is on line 2. Take out the lines above it.' }],
      'These columns are not read: navn, $& klasse.',
    ],
  ])
})

test.each(['kari', 'kim'])('%s may import for no unit, and is told so', async (hvem) => {
  const { som } = await miljo()
  const kaller = await som(hvem)
  const nektet = expect.objectContaining({ feil: { kode: 'INGEN_TILGANG' } })
  await expect(kaller.forhaandsvis({ innhold: '' })).rejects.toEqual(nektet)
  const rad = {
    barnId: ADA.id,
    dato: '2026-11-20',
    art: 'dokumentert',
    aarsak: 'sykdom',
    timer: null,
  } as const
  const importId = crypto.randomUUID()
  await expect(kaller.importer({ importId, rader: [rad] })).rejects.toEqual(nektet)
})

test('a nightmare of a file: only the right lines are taken, of the rest only the wrong values are shown', async () => {
  const { som, importer, store } = await miljo()
  const [nr = '', andre] = [ADA.fodselsnummer, BO.fodselsnummer]
  const innhold = [
    '\uFEFF',
    ';;;;',
    '"Timer" ; ÅRSAK;"Art";DATO ;Elev;Navn;',
    `;sykdom;dokumentert;20.11.26;${nr};Hemmelig Navnesen`,
    `"2,5";"ukjent";"udokumentert";"19.11.2026";"${nr.slice(0, 6)} ${nr.slice(6)}";;;;`,
    `2;sykdom;dokumentert;18.11.2026;${andre}`,
    `3;sykdom;dokumentert;18.11.2026;${andre}`,
    `;sykdom;dokumentert;17.11.2026;${LEO.fodselsnummer};Hemmelig`,
    ';sykdom;dokumentert;17.11.2026;99999999999;Hemmelig',
    '"; åpent anførselstegn',
    `;sykdom;dokumentert;29.02.2026;${nr}`,
    `;sykdom;dokumentert;01.01.1900;${nr}`,
    `;sykdom;dokumentert;01.01.3000;${nr}`,
    `NaN;=HYPERLINK("x");\0;<script>;'; DROP TABLE sak;--`,
    '\uFFFD\uFFFD;\uFFFD;\uFFFD;\uFFFD;\uFFFD',
    'x;'.repeat(5000),
    '',
  ].join('\r\n')
  const svar = await (await som('tone')).forhaandsvis({ innhold })
  expect(svar.antall).toEqual({ ny: 2, endret: 0, uendret: 0, feil: 11 })
  expect(svar.merknad).toBe('Disse kolonnene leses ikke: Navn.')
  const galt = JSON.stringify(svar.linjer.map(feilPaa))
  expect(galt).not.toMatch(/Hemmelig|\d{6}|DROP/)
  expect(galt).toContain('•••••160')
  expect(svar.linjer.map(({ nr }) => nr)).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16])

  expect(await importer('tone', innhold)).toMatchObject({ nye: 2, endrede: 0, uendrede: 0 })
  expect(await store.fravaer.forBarn(STED)).toEqual([
    { ...STED, dato: '2026-11-19', art: 'udokumentert', aarsak: 'ukjent', timer: 2.5 },
    { ...STED, dato: '2026-11-20', art: 'dokumentert', aarsak: 'sykdom', timer: null },
  ])
  expect(await store.fravaer.forBarn({ barnId: BO.id, arena: 'skole' })).toEqual([])
  expect(await store.fravaer.forBarn({ barnId: LEO.id, arena: 'skole' })).toEqual([])
})

test('a file as large as any is read, and a larger one is told so in the language of the asker', async () => {
  const { som } = await miljo()
  const linjer = (antall: number) =>
    fil(ADA, ...Array.from({ length: antall }, (_, i) => DAGER[i % 10] ?? ''))
  const { antall } = await (await som('tone')).forhaandsvis({ innhold: linjer(10_000) })
  expect(antall).toEqual({ ny: 10, endret: 0, uendret: 9_990, feil: 0 })

  const grunner = await Promise.all(
    (['nb', 'nn', 'en'] as const).map(async (spraak) => {
      const kaller = await som('tone', spraak)
      return (await kaller.forhaandsvis({ innhold: linjer(10_001) })).linjer
    }),
  )
  const om = (grunn: string) => [
    { nr: 10_002, status: 'feil', barn: undefined, feil: [{ felt: 'linje', grunn }] },
  ]
  expect(grunner).toEqual([
    om('Filen har mer enn 10\u00A0000 linjer. Del den opp.'),
    om('Fila har meir enn 10\u00A0000 linjer. Del henne opp.'),
    om('The file has more than 10,000 lines. Split it up.'),
  ])
})
