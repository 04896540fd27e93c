import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { lesCsv } from '../../../server/fravaer/csv/les.ts'
import { ADA, miljo } from './miljo.ts'

const IDAG = '2026-11-20'
const HODE = 'barn;dato;art;årsak;timer;fag;for sent;fra;til'
/** Lines of one child's day, each from the hours on. */
const dagen = (...linjer: string[]) =>
  [HODE, ...linjer.map((en) => `${ADA.fodselsnummer};2026-11-19;udokumentert;annet;${en}`)].join(
    '\n',
  )
const DAGEN = { dato: '2026-11-19', art: 'udokumentert', aarsak: 'annet' }
const linjene = async (innhold: string) => (await lesCsv(innhold, IDAG)).linjer
const feilene = async (...linjer: string[]) =>
  (await linjene(dagen(...linjer))).map(({ feil }) =>
    feil.map(({ felt, grunn }) => `${felt} ${grunn}`),
  )

describe('a file with a line for each lesson', () => {
  test('says how long it was by when it was, whatever way the clock is written', async () => {
    for (const [fra, til] of [
      ['08:30', '10:00'],
      ['8.30', '10.00'],
      ['0830', '1000'],
    ]) {
      const [linje] = await linjene(dagen(`;Norsk;;${fra};${til}`))
      expect(linje).toMatchObject({
        feil: [],
        dag: { ...DAGEN, timer: 1.5, fag: ['Norsk'], tider: ['08:30–10:00'] },
      })
    }
  })

  test('keeps what the school calls an hour', async () => {
    const [linje] = await linjene(dagen('1;Norsk;;08:30;09:15'))
    expect(linje?.dag).toMatchObject({ timer: 1, tider: ['08:30–09:15'] })
  })

  test('tells of the day on all of its lines, in the order of the clock, each lesson once', async () => {
    const linjer = await linjene(
      dagen(
        '1;Matte;;10:15;11:00',
        '1;Norsk;10;08:30;09:15',
        '1;Norsk;;09:15;10:00',
        '1;Matte;;10:15;11:00',
      ),
    )
    const dag = {
      ...DAGEN,
      timer: 3,
      fag: ['Norsk', 'Matte'],
      forsent: 10,
      tider: ['08:30–09:15', '09:15–10:00', '10:15–11:00'],
    }
    expect(linjer.map((en) => en.dag)).toEqual([dag, dag, dag, dag])
    expect(linjer.flatMap(({ feil }) => feil)).toEqual([])
  })

  test.each([
    ['a clock that is none', [';;;25:00;26:00'], [['fra klokkeslett', 'til klokkeslett']]],
    ['an end without a beginning', ['1;;;;09:15'], [['fra mangler']]],
    ['a beginning without an end', ['1;;;08:30;'], [['til mangler']]],
    ['an end before the beginning', ['1;;;09:15;08:30'], [['til tilFoerFra']]],
    [
      'hours that overlap',
      ['1;;;08:30;09:30', '1;;;09:15;10:00'],
      [['fra overlapper'], ['fra overlapper']],
    ],
    [
      'a whole day beside a lesson of it',
      [';;;;', '1;;;08:30;09:30'],
      [['linje dobbel'], ['linje dobbel']],
    ],
  ])('says of %s which field is wrong, and why', async (_, linjer, feil) => {
    expect(await feilene(...linjer)).toEqual(feil)
  })
})

test('more lessons than a day has are no day', async () => {
  const kl = (minutt: number) => `10:${String(minutt).padStart(2, '0')}`
  const timer = Array.from({ length: 13 }, (_, nr) => `1;;;${kl(nr * 2)};${kl(nr * 2 + 1)}`)
  expect((await feilene(...timer.slice(1))).flat()).toEqual([])
  expect(await feilene(...timer)).toEqual(timer.map(() => ['linje dobbel']))
})

test('two lessons of a day that do not agree on why are no one day', async () => {
  const linje = (aarsak: string, tid: string) =>
    `${ADA.fodselsnummer};2026-11-19;udokumentert;${aarsak};1;;;${tid}`
  const innhold = [HODE, linje('annet', '08:30;09:15'), linje('sykdom', '09:15;10:00')].join('\n')
  const linjer = await linjene(innhold)
  expect(linjer.map(({ feil }) => feil)).toEqual([
    [{ felt: 'linje', grunn: 'dobbel' }],
    [{ felt: 'linje', grunn: 'dobbel' }],
  ])
})

describe('a day with two reasons', () => {
  const TANNLEGE = 'dokumentert;avklart'
  const linje = (hva: string, resten: string) => `${ADA.fodselsnummer};2026-11-19;${hva};${resten}`
  const SEN = linje('udokumentert;annet', '1;Norsk;;08:30;09:15')
  const [NEST_SISTE, SISTE] = ['12:00;12:45', '12:45;13:30'].map((tid) =>
    linje(TANNLEGE, `1;Matte;;${tid}`),
  )
  const norsk = { ...DAGEN, timer: 1, fag: ['Norsk'], tider: ['08:30–09:15'] }

  test.each([
    ['before the others', [SEN, NEST_SISTE, SISTE], [false, true, true]],
    ['after the others', [NEST_SISTE, SISTE, SEN], [true, true, false]],
    [
      'beside one that is cleared up',
      [SEN, linje('udokumentert;avklart', '1;Matte;;12:00;12:45')],
      [false, true],
    ],
    ['beside one without times', [linje(TANNLEGE, '2;;;;'), SEN], [true, false]],
  ])('keeps the undocumented hours, %s', async (_, linjer, utelatt) => {
    const lest = await linjene([HODE, ...linjer].join('\n'))
    expect(lest.map(({ dag, feil }) => [dag, feil])).toEqual(linjer.map(() => [norsk, []]))
    expect(lest.map((en) => en.utelatt === true)).toEqual(utelatt)
  })

  test('keeps all of them, where they are several', async () => {
    const flere = [SEN, linje('udokumentert;annet', '1;Gym;;09:15;10:00'), SISTE].join('\n')
    const [lest] = await linjene(`${HODE}\n${flere}`)
    const tider = ['08:30–09:15', '09:15–10:00']
    expect(lest?.dag).toEqual({ ...DAGEN, timer: 2, fag: ['Norsk', 'Gym'], tider })
  })

  test.each([
    [
      'two whole days',
      [linje('udokumentert;annet', ';;;;'), linje('dokumentert;sykdom', ';;;;')],
      'linje dobbel',
    ],
    ['a whole day beside hours of it', [SEN, linje('dokumentert;sykdom', ';;;;')], 'linje dobbel'],
    [
      'undocumented hours that do not agree',
      [SEN, SISTE, linje('udokumentert;ukjent', '1;;;10:00;10:45')],
      'linje dobbel',
    ],
    [
      'two reasons that were both told',
      [SISTE, linje('dokumentert;sykdom', '1;;;09:15;10:00')],
      'linje dobbel',
    ],
    ['hours that overlap', [SEN, linje(TANNLEGE, '1;;;09:00;10:00')], 'fra overlapper'],
  ])('is none: %s', async (_, linjer, feil) => {
    const lest = await linjene([HODE, ...linjer].join('\n'))
    expect(lest.map((en) => en.feil.map(({ felt, grunn }) => `${felt} ${grunn}`))).toEqual(
      linjer.map(() => [feil]),
    )
  })

  test.each([
    ['nb', 'En dag har én grunn: de udokumenterte timene er tatt med.'],
    ['nn', 'Ein dag har éin grunn: dei udokumenterte timane er tekne med.'],
    ['en', 'A day has one reason: the undocumented hours are taken in.'],
  ] as const)('is said so where it is looked over, and written, in %s', async (spraak, ord) => {
    const { som, importer, store } = await miljo()
    const innhold = [HODE, SEN, NEST_SISTE, SISTE].join('\n')
    const { linjer, antall } = await (await som('tone', spraak)).forhaandsvis({ innhold })
    expect(linjer).toMatchObject([{ merknader: [] }, { merknader: [ord] }, { merknader: [ord] }])
    expect(antall).toEqual({ ny: 1, endret: 0, uendret: 2, feil: 0 })
    await importer('tone', innhold)
    expect(await store.fravaer.forBarn({ barnId: ADA.id, arena: 'skole' })).toMatchObject([norsk])
  })

  test('a late start and a lesson missed later are one day', async () => {
    const sen = linje('udokumentert;annet', ';;10;;')
    for (const fil of [
      [sen, SEN],
      [SEN, sen],
    ]) {
      const [lest] = await linjene([HODE, ...fil].join('\n'))
      expect(lest).toMatchObject({ feil: [], dag: { ...norsk, timer: 1.17, forsent: 10 } })
    }
  })
})

test('the day is written once, stands with its times, and is the same the second time', async () => {
  const { importer, store } = await miljo()
  const innhold = dagen('1;Norsk;;08:30;09:15', '1;Matte;;10:15;11:00')
  const sted = { barnId: ADA.id, arena: 'skole' as const }
  const staar = {
    ...sted,
    ...DAGEN,
    timer: 2,
    fag: ['Norsk', 'Matte'],
    tider: ['08:30–09:15', '10:15–11:00'],
  }
  expect(await importer('tone', innhold)).toMatchObject({ nye: 1, endrede: 0 })
  expect(await store.fravaer.forBarn(sted)).toEqual([staar])
  expect(await importer('tone', innhold)).toMatchObject({ nye: 0, endrede: 0 })
  // A file without times leaves them where the hours are the same, and not where they are others.
  const uten = (timer: string) =>
    `barn;dato;art;årsak;timer\n${ADA.fodselsnummer};2026-11-19;udokumentert;annet;${timer}`
  await importer('tone', uten('2'))
  expect(await store.fravaer.forBarn(sted)).toEqual([staar])
  await importer('tone', uten('3'))
  const { tider: _, ...uteTider } = staar
  expect(await store.fravaer.forBarn(sted)).toEqual([{ ...uteTider, timer: 3 }])
})

test('a case remembers when it was', async () => {
  const { aapneSak, sak, importer } = await miljo()
  const sakId = await aapneSak(ADA)
  await importer('tone', dagen('1;;;08:30;09:15'))
  expect((await sak(sakId)).dager).toEqual([{ ...DAGEN, timer: 1, tider: ['08:30–09:15'] }])
})

test.each([
  ['nb', 'Er utenfor tida barna er der.'],
  ['nn', 'Er utanfor tida barna er der.'],
  ['en', 'Is outside the time the children are there.'],
] as const)('a lesson outside the unit’s day is refused, in %s', async (spraak, grunn) => {
  const { som, store } = await miljo()
  const [enhet] = (await store.enheter.alle()).filter(({ id }) => id === ADA.enhetId)
  if (!enhet) throw new Error('no unit')
  await store.folk.skriv({ enheter: [{ ...enhet, skoletid: { fra: '08:30', til: '14:00' } }] })
  const kaller = await som('tone', spraak)
  for (const tid of ['08:15;09:00', '13:30;14:15']) {
    const { linjer } = await kaller.forhaandsvis({ innhold: dagen(`1;;;${tid}`) })
    expect(linjer).toMatchObject([{ status: 'feil', feil: [{ felt: 'fra', grunn }] }])
  }
  const { linjer } = await kaller.forhaandsvis({ innhold: dagen('1;;;08:30;14:00') })
  expect(linjer).toMatchObject([{ status: 'ny' }])
  // Also where it is sent past the preview.
  const rad = {
    barnId: ADA.id,
    dato: '2026-11-19',
    art: 'udokumentert' as const,
    aarsak: 'annet' as const,
  }
  const sendt = (mer: { timer: number | null; tider: string[] }) =>
    kaller.importer({ importId: randomUUID(), rader: [{ ...rad, ...mer }] })
  await expect(sendt({ timer: 1, tider: ['08:15–09:00'] })).rejects.toMatchObject({
    feil: { felt: [{ sti: 'rader.0.fra', grunn }] },
  })
  await expect(sendt({ timer: null, tider: ['09:00–10:00'] })).rejects.toMatchObject({
    feil: { felt: [{ sti: 'rader.0.fra' }] },
  })
})
