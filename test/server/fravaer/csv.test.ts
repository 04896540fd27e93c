import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { delLinje, delLinjer } from '../../../server/fravaer/csv/celler.ts'
import { lesCsv } from '../../../server/fravaer/csv/les.ts'
import { MAKS_LINJER } from '../../../server/fravaer/csv/raalinjer.ts'

const IDAG = '2026-11-20'
const NR = '02831550012'
const HODE = 'barn;dato;art;årsak;timer'
const linjene = async (innhold: string) => (await lesCsv(innhold, IDAG)).linjer
const les = (...linjer: string[]) => linjene(linjer.join('\n'))
/** What is wrong with a single line, given as five cells. */
const feil = async (...celler: string[]) => (await les(HODE, celler.join(';')))[0]?.feil
const dag = { dato: '2026-11-19', art: 'dokumentert', aarsak: 'sykdom', timer: null }

describe('the form of the file', () => {
  const linje = { nr: 2, fodselsnummer: NR, dag, feil: [] }

  test.each([
    ['semikolon', `${HODE}\n${NR};19.11.2026;dokumentert;sykdom;`],
    ['komma', `barn,dato,art,årsak,timer\n${NR},19.11.2026,dokumentert,sykdom,`],
    ['BOM and CRLF', `\uFEFF${HODE}\r\n${NR};19.11.2026;dokumentert;sykdom;\r\n`],
    ['gamle linjeskift', `${HODE}\r${NR};19.11.2026;dokumentert;sykdom;`],
    ['another order', `timer;årsak;art;dato;barn\n;sykdom;dokumentert;19.11.2026;${NR}`],
    ['store bokstaver', `BARN;Dato;ART;ÅRSAK;Timer\n${NR};19.11.2026;DOKUMENTERT;Sykdom;`],
    ['nynorsk', `Eleven;dag;fråværstype;årsak;timar\n${NR};19.11.2026;dokumentert;sjukdom;`],
    ['engelsk', `child,date,kind,reason,hours\n${NR},2026-11-19,documented,illness,`],
    ['quotation marks', `"barn";"dato";"art";"årsak";"timer"\n"${NR}";"19.11.2026";"dok";"syk";""`],
    ['luft', ` barn ; dato ;art;årsak;timer\n 028315 50012 ; 19.11.2026 ;dokumentert; sykdom ; `],
    ['tomme kolonner sist', `${HODE};;\n${NR};19.11.2026;dokumentert;sykdom;;;`],
    ['composed å', `barn;dato;art;a\u030Arsak;timer\n${NR};19.11.2026;dokumentert;sykdom;`],
  ])('%s', async (_navn, innhold) => {
    expect(await linjene(innhold)).toEqual([linje])
  })

  test('empty lines are left out and still counted', async () => {
    const linjer = await les('', HODE, ' ', ';;;;', `${NR};19.11.2026;dokumentert;sykdom;`, '', '')
    expect(linjer).toEqual([{ ...linje, nr: 5 }])
  })

  test.each([
    ['', [{ felt: 'linje', grunn: 'tomFil' }]],
    [' \r\n;;\r\n', [{ felt: 'linje', grunn: 'tomFil' }]],
    ['"barn;dato', [{ felt: 'linje', grunn: 'anforsel' }]],
    [
      'barn;dato;Dato;art;årsak',
      [
        { felt: 'dato', grunn: 'dobbelKolonne' },
        { felt: 'timer', grunn: 'manglerKolonne' },
      ],
    ],
  ])('a heading that cannot be used says why, once: %j', async (innhold, feil) => {
    expect((await linjene(innhold)).map((l) => l.feil)).toEqual([feil])
  })

  test('columns that are not ours are named, each as a quote, and the lines are read without them', async () => {
    const fil = (hode: string, rad: string) => lesCsv(`${hode}\n${rad}`, IDAG)
    expect(await fil(HODE, `${NR};19.11.2026;dokumentert;sykdom;`)).toEqual({
      linjer: [linje],
      ukjente: null,
    })
    expect(
      await fil(
        `navn;${HODE};klasse;;merknad ${NR};${'x'.repeat(41)}`,
        `Prøve;${NR};19.11.2026;dokumentert;sykdom;;7B;;1;2`,
      ),
    ).toEqual({
      linjer: [linje],
      ukjente: `navn, klasse, merknad ••••••••012, ${'x'.repeat(40)}…`,
    })
  })

  test.each([
    ['the pupil’s name beside the number', 'Elev;Fødselsnummer', `Prøve Prøvesen;${NR}`, 'Elev'],
    ['the child’s name beside the number', 'Barn;Fnr', `Prøve Prøvesen;${NR}`, 'Barn'],
    ['the name after the number', 'Fødselsnummer;Elev', `${NR};Prøve Prøvesen`, 'Elev'],
  ])('of two that mean one column the surest is read: %s', async (_, hode, rad, ukjente) => {
    const resten = '19.11.2026;dokumentert;sykdom;'
    expect(await lesCsv(`${hode};dato;art;årsak;timer\n${rad};${resten}`, IDAG)).toEqual({
      linjer: [linje],
      ukjente,
    })
  })

  test('of two that mean one column the template’s is read, else the first', async () => {
    const fil = async (dato: string) =>
      lesCsv(`barn;${dato};art;årsak;timer\n${NR};19.11.2026;18.11.2026;dokumentert;sykdom;`, IDAG)
    const dagene = async (dato: string) =>
      (await fil(dato)).linjer.map((en) => [en.dag?.dato, en.feil])
    expect(await dagene('Dato;Dag')).toEqual([['2026-11-19', []]])
    expect(await dagene('Dag;Dato')).toEqual([['2026-11-18', []]])
    expect(await dagene('Day;Dag')).toEqual([['2026-11-19', []]])
    expect((await fil('Dag;Dato')).ukjente).toBe('Dag')
  })

  test('a value below no name at all spoils its line, also beside columns that are not ours', async () => {
    const [forste] = await les(`${HODE};klasse;`, `${NR};19.11.2026;dokumentert;sykdom;;7B;mer`)
    expect(forste?.feil).toEqual([{ felt: 'linje', grunn: 'flereFelt', verdi: 'mer' }])
  })

  test('a heading below a title says where it stands, and nothing else is said', async () => {
    const god = `${NR};19.11.2026;dokumentert;sykdom;`
    const flyttet = (nr: number, n: number) => [
      { nr, feil: [{ felt: 'linje', grunn: 'flyttetOverskrift', n }] },
    ]
    expect(await les('Fravær, uke 47', '', 'Skrevet ut;20.11.2026', HODE, god)).toEqual(
      flyttet(1, 4),
    )
    expect(await les('x'.repeat(1001), `navn;${HODE}`, god)).toEqual(flyttet(1, 2))
    // Too far down, it is taken for no heading.
    const [langt] = await les(...Array(21).fill('Fravær'), HODE, god)
    expect(langt?.feil.map(({ grunn }) => grunn)).toEqual(Array(5).fill('manglerKolonne'))
    expect(await les(...Array(20).fill('Fravær'), HODE, god)).toEqual(flyttet(1, 21))
  })

  test('an open quote spoils its own line only', async () => {
    const god = `${NR};19.11.2026;dokumentert;sykdom;`
    const aapen = [{ felt: 'linje', grunn: 'anforsel' }]
    expect((await les(HODE, `"${god}`, god)).map((l) => l.feil)).toEqual([aapen, []])
    // Together these two would be one line with breaks in a field, and nothing wrong with it.
    const linjer = await les(HODE, god, `${god}"`, god, `";${god}`, god)
    expect(linjer.map((l) => l.feil)).toEqual([[], aapen, [], aapen, []])
  })

  test('a line has the same cells alone and among others', () => {
    const bit = fc.constantFrom('"', '""', ';', ' ', '\t', '\u2028', '\0', NR, '19.11.2026', 'dok')
    const tekst = fc
      .array(bit, { maxLength: 12 })
      .map((biter) => biter.join(''))
      .filter((linje) => /[^\s;,"]/.test(linje))
    fc.assert(
      fc.property(fc.array(tekst, { maxLength: 8 }), (tekster) => {
        const linjer = tekster.map((tekst, i) => ({ nr: i + 2, tekst }))
        expect(delLinjer(linjer, ';')).toEqual(
          linjer.map(({ nr, tekst }) => ({ nr, ...delLinje(tekst, ';') })),
        )
      }),
      { numRuns: 1000 },
    )
  })

  test('too many lines are answered by one sentence, and empty ones are not among them', async () => {
    const linjer = Array.from({ length: MAKS_LINJER }, () => `${NR};19.11.2026;dok;syk;`)
    const tomme = Array.from({ length: MAKS_LINJER }, () => ';;;;')
    expect((await les(HODE, ...tomme, ...linjer)).flatMap((l) => l.feil)).toEqual([])
    expect(await les(HODE, ...linjer, ...tomme, 'x', 'x')).toEqual([
      {
        nr: 2 * MAKS_LINJER + 2,
        feil: [{ felt: 'linje', grunn: 'forMange', n: MAKS_LINJER }],
      },
    ])
  })

  test('a line that is too long spoils itself only', async () => {
    const god = `${NR};19.11.2026;dokumentert;sykdom;`
    const lang = [{ felt: 'linje', grunn: 'langLinje' }]
    expect(await les('x'.repeat(1001), god)).toEqual([{ nr: 1, feil: lang }])
    const linjer = await les(HODE, god, god.padEnd(1001), god.padEnd(1000))
    expect(linjer.map((l) => l.feil)).toEqual([[], lang, []])
  })
})

describe('the fields', () => {
  test.each([
    ['03.11.2026', '2026-11-03'],
    ['3.11.26', '2026-11-03'],
    ['2026-11-03', '2026-11-03'],
    ['29.02.2024', undefined],
    ['20.11.2024', '2024-11-20'],
  ])('date %s', async (skrevet, dato) => {
    const [linje] = await les(HODE, `${NR};${skrevet};dokumentert;sykdom;`)
    expect(linje?.dag?.dato).toBe(dato)
  })

  test.each([
    ['2', 2],
    ['2,5', 2.5],
    ['0.5', 0.5],
    ['24', 24],
    ['', null],
  ])('hours %j', async (skrevet, timer) => {
    const [linje] = await les(HODE, `${NR};19.11.2026;dok;syk;${skrevet}`)
    expect(linje?.dag?.timer).toBe(timer)
  })

  // `verdi` is what stands in the file.
  test.each<[string[], string, string, string?]>([
    [[NR, '31.02.2026', 'dok', 'syk', ''], 'dato', 'datoFinnesIkke', '31.02.2026'],
    [[NR, '2026-13-01', 'dok', 'syk', ''], 'dato', 'datoFinnesIkke', '2026-13-01'],
    [[NR, '0.1.2026', 'dok', 'syk', ''], 'dato', 'datoFinnesIkke', '0.1.2026'],
    [[NR, '21.11.2026', 'dok', 'syk', ''], 'dato', 'fremtid', '21.11.2026'],
    [[NR, '19.11.2024', 'dok', 'syk', ''], 'dato', 'forGammel', '19.11.2024'],
    [[NR, '11/19/2026', 'dok', 'syk', ''], 'dato', 'datoform', '11/19/2026'],
    [[NR, '', 'dok', 'syk', ''], 'dato', 'mangler'],
    [['', '19.11.2026', 'dok', 'syk', ''], 'barn', 'mangler'],
    [['2831550012', '19.11.2026', 'dok', 'syk', ''], 'barn', 'elleveSiffer', '•••••••012'],
    [
      ['Prøve Syntetisk', '19.11.2026', 'dok', 'syk', ''],
      'barn',
      'elleveSiffer',
      'Prøve Syntetisk',
    ],
    [[NR, '19.11.2026', 'kanskje', 'syk', ''], 'art', 'ukjentArt', 'kanskje'],
    [[NR, '19.11.2026', '', 'syk', ''], 'art', 'mangler'],
    [[NR, '19.11.2026', 'dok', 'lat', ''], 'aarsak', 'ukjentAarsak', 'lat'],
    [[NR, '19.11.2026', 'dok', '__proto__', ''], 'aarsak', 'ukjentAarsak', '__proto__'],
    [[NR, '19.11.2026', 'dok', '', ''], 'aarsak', 'mangler'],
    [[NR, '19.11.2026', 'dok', 'syk', 'to'], 'timer', 'ikkeTall', 'to'],
    [[NR, '19.11.2026', 'dok', 'syk', '-1'], 'timer', 'ikkeTall', '-1'],
    [[NR, '19.11.2026', 'dok', 'syk', '1e3'], 'timer', 'ikkeTall', '1e3'],
    [[NR, '19.11.2026', 'dok', 'syk', '24,5'], 'timer', 'timetall', '24,5'],
    [[NR, '19.11.2026', 'dok', 'syk', '0'], 'timer', 'timetall', '0'],
    [[NR, '19.11.2026', 'dok', 'syk', '', 'mer'], 'linje', 'flereFelt', 'mer'],
  ])('%j is wrong in %s: %s', async (celler, felt, grunn, verdi) => {
    expect(await feil(...celler)).toEqual([{ felt, grunn, ...(verdi && { verdi }) }])
  })

  test.each([
    ['12345678901', '••••••••901'],
    ['123456 78901', '•••••• ••901'],
    ['0283155001', '•••••••001'],
    ['Prøve, 02831550012 (7B)', 'Prøve, ••••••••012 (7B)'],
    ['2,83155E+10', '2,83155E+10'],
    ['x'.repeat(41), `${'x'.repeat(40)}…`],
    ['x'.repeat(40), 'x'.repeat(40)],
  ])('%j is shown as %j, in whatever column it stands', async (celle, verdi) => {
    const celler = `x;${celle};dok;syk;`
    const linjer = await linjene(`${HODE}\n"${celler.split(';').join('";"')}"`)
    expect(linjer[0]?.feil.find(({ felt }) => felt === 'dato')?.verdi).toBe(verdi)
  })

  test('everything wrong on a line is said at once', async () => {
    expect((await feil('1 a', '31.2.26', 'x', 'y', 'z'))?.map(({ felt }) => felt)).toEqual([
      'barn',
      'dato',
      'art',
      'aarsak',
      'timer',
    ])
  })
})

describe('subjects and lateness', () => {
  const MED = `${HODE};fag;for sent`
  const timene = (...celler: string[]) =>
    les(MED, `${NR};19.11.2026;udok;annet;${celler.join(';')}`)

  test.each([
    ['Norsk', ['Norsk']],
    ['Norsk/Matte', ['Norsk', 'Matte']],
    ['Norsk, Kunst og  håndverk ,', ['Norsk', 'Kunst og håndverk']],
    ['Norsk, norsk, NORSK', ['NORSK']],
    ['x'.repeat(60), ['x'.repeat(60)]],
    ['a,b,c,d,e,f,g,h,i,j,k,l', [...'abcdefghijkl']],
    ['', undefined],
  ])('%j are the subjects %j', async (celle, fag) => {
    const [linje] = await timene('2', celle, '')
    expect(linje?.feil).toEqual([])
    expect(linje?.dag?.fag).toEqual(fag)
    expect(linje?.dag).not.toHaveProperty('forsent')
  })

  test.each([
    ['1', 1],
    ['15', 15],
    ['600', 600],
    ['', undefined],
  ])('%j is so many minutes late', async (celle, forsent) => {
    const [linje] = await timene('0,5', '', celle)
    expect(linje?.dag).toEqual({
      ...dag,
      art: 'udokumentert',
      aarsak: 'annet',
      timer: 0.5,
      ...(forsent && { forsent }),
    })
  })

  test.each([
    ['15', 0.25],
    ['50', 0.83],
    ['1', 0.02],
    ['600', 10],
  ])('%s minutes late without hours are as long away', async (celle, timer) => {
    const [linje] = await timene('', 'Norsk', celle)
    expect(linje?.feil).toEqual([])
    expect(linje?.dag).toMatchObject({ timer, fag: ['Norsk'], forsent: Number(celle) })
    // What the file says of hours stands.
    expect((await timene('1', '', celle))[0]?.dag).toMatchObject({ timer: 1 })
  })

  test.each<[string[], string, string, string?]>([
    [['2', ' , / '], 'fag', 'fagliste', ', /'],
    [['2', 'x'.repeat(61)], 'fag', 'fagliste', `${'x'.repeat(40)}…`],
    [['2', 'a,b,c,d,e,f,g,h,i,j,k,l,m'], 'fag', 'fagliste', 'a,b,c,d,e,f,g,h,i,j,k,l,m'],
    [['0,5', '', '0'], 'forsent', 'minutter', '0'],
    [['0,5', '', '601'], 'forsent', 'minutter', '601'],
    [['0,5', '', '7,5'], 'forsent', 'minutter', '7,5'],
    [['0,5', '', 'litt'], 'forsent', 'minutter', 'litt'],
    [['', 'Norsk', ''], 'fag', 'utenTimer'],
  ])('%j is wrong in %s: %s', async (celler, felt, grunn, verdi) => {
    const [linje] = await timene(...celler)
    expect(linje?.feil).toEqual([{ felt, grunn, ...(verdi && { verdi }) }])
  })

  test('have columns that need not be there, and not twice, by names in each language', async () => {
    for (const hode of ['fag;forsent', 'faget;for seint', 'subject;minutes late']) {
      const [linje] = await les(`${HODE};${hode}`, `${NR};19.11.2026;udok;annet;1;Norsk;10`)
      expect(linje?.dag).toMatchObject({ fag: ['Norsk'], forsent: 10 })
    }
    const [hode] = await les(`${HODE};emne;Emne`, `${NR};19.11.2026;udok;annet;1;Norsk;Matte`)
    expect(hode).toEqual({ nr: 1, feil: [{ felt: 'fag', grunn: 'dobbelKolonne' }] })
  })

  test('that differ between two lines of one day make neither right, in whichever order', async () => {
    const [med, uten] = ['1;Norsk;', '1;;'].map((slutt) => `${NR};19.11.2026;udok;annet;${slutt}`)
    const dobbel = [{ felt: 'linje', grunn: 'dobbel' }]
    expect((await les(MED, med ?? '', uten ?? '')).map((l) => l.feil)).toEqual([dobbel, dobbel])
    expect((await les(MED, uten ?? '', med ?? '')).map((l) => l.feil)).toEqual([dobbel, dobbel])
    expect((await les(MED, med ?? '', med ?? '')).map((l) => l.feil)).toEqual([[], []])
  })
})

describe('the same day twice', () => {
  const a = `${NR};19.11.2026;dokumentert;sykdom;`
  const b = `${NR};19.11.26;dokumentert;sykdom;2`

  test('with the same content is fine, with different content neither is right', async () => {
    expect((await les(HODE, a, a)).map((l) => l.feil)).toEqual([[], []])
    const dobbel = [{ felt: 'linje', grunn: 'dobbel' }]
    expect((await les(HODE, a, b, a)).map((l) => l.feil)).toEqual([dobbel, dobbel, dobbel])
  })
})

test('no text makes it throw, and every complete line has a day within two years', async () => {
  const bit = fc.constantFrom(
    ...['\uFEFF', ';', ',', '"', '\r\n', '\n', '\r', '\0', '\uFFFD', ' ', '2,5', 'x'],
    ...[HODE, NR, '19.11.2026', '31.02.2026', 'dokumentert', 'sykdom'],
  )
  const tekst = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(bit, { maxLength: 60 }).map((b) => b.join('')),
    fc.array(bit, { maxLength: 60 }).map((b) => `${HODE}\n${b.join(';')}`),
  )
  await fc.assert(
    fc.asyncProperty(tekst, async (innhold) => {
      for (const { nr, dag, fodselsnummer, feil } of await linjene(innhold)) {
        expect(nr).toBeGreaterThan(0)
        if (feil.length > 0) continue
        expect(fodselsnummer).toMatch(/^\d{11}$/)
        expect(dag?.dato).toMatch(/^202[456]-\d\d-\d\d$/)
      }
    }),
    { numRuns: 1000 },
  )
})
