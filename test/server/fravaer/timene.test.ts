import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { ADA, DAGER, miljo } from './miljo.ts'

const HODE = 'barn;dato;art;årsak;timer'
/** One day of hours in the file, with these columns after the five. */
const timene = (kolonner: string, celler: string) =>
  `${HODE}${kolonner}\n${ADA.fodselsnummer};2026-11-19;udokumentert;annet;${celler}`
const DAGEN = { dato: '2026-11-19', art: 'udokumentert', aarsak: 'annet', timer: 2 }
const STED = { barnId: ADA.id, arena: 'skole' as const }
const MED = timene(';fag;for sent', '2;Norsk/Matte;15')

test('subjects and lateness are shown before they are written, and stand with the day', async () => {
  const { som, importer, store } = await miljo()
  const { linjer } = await (await som('tone')).forhaandsvis({ innhold: MED })
  const rad = { barnId: ADA.id, ...DAGEN, fag: ['Norsk', 'Matte'], forsent: 15 }
  expect(linjer).toMatchObject([{ status: 'ny', rad }])
  expect(await importer('tone', MED)).toMatchObject({ nye: 1 })
  expect(await store.fravaer.forBarn(STED)).toEqual([
    { ...STED, ...DAGEN, fag: ['Norsk', 'Matte'], forsent: 15 },
  ])
  expect(await importer('tone', MED)).toMatchObject({ nye: 0, endrede: 0, uendrede: 1 })
})

test('are part of what a case remembers', async () => {
  const { aapneSak, sak, importer } = await miljo()
  const sakId = await aapneSak(ADA)
  await importer('tone', MED)
  expect((await sak(sakId)).dager).toEqual([{ ...DAGEN, fag: ['Norsk', 'Matte'], forsent: 15 }])
})

test('that a later file leaves out stand, also where it changes the hours', async () => {
  const { som, importer, store } = await miljo()
  await importer('tone', MED)
  expect(await importer('tone', timene('', '2'))).toMatchObject({ uendrede: 1 })
  const flere = timene(';fag', '3;')
  const { linjer } = await (await som('tone')).forhaandsvis({ innhold: flere })
  expect(linjer).toMatchObject([{ status: 'endret', foer: { timer: 2 }, rad: { timer: 3 } }])
  await importer('tone', flere)
  expect(await store.fravaer.forBarn(STED)).toEqual([
    { ...STED, ...DAGEN, timer: 3, fag: ['Norsk', 'Matte'], forsent: 15 },
  ])
})

test('are gone where the child was away all day after all', async () => {
  const { importer, store } = await miljo()
  await importer('tone', MED)
  expect(await importer('tone', timene(';fag;for sent', ';;'))).toMatchObject({ endrede: 1 })
  expect(await store.fravaer.forBarn(STED)).toEqual([{ ...STED, ...DAGEN, timer: null }])
})

test.each([
  ['nb', 'Fyll ut timer også. Uten timer gjelder linjen hele dagen.'],
  ['nn', 'Fyll ut timar òg. Utan timar gjeld linja heile dagen.'],
  ['en', 'Fill in the hours too. Without hours the line is about the whole day.'],
] as const)('are refused of a whole day, in %s', async (spraak, grunn) => {
  const { som } = await miljo()
  const kaller = await som('tone', spraak)
  const { linjer } = await kaller.forhaandsvis({ innhold: timene(';fag', ';Norsk') })
  expect(linjer).toMatchObject([{ status: 'feil', feil: [{ felt: 'fag', grunn }] }])
  const rad = {
    barnId: ADA.id,
    ...DAGEN,
    art: 'udokumentert',
    aarsak: 'annet',
    timer: null,
  } as const
  const sendt = kaller.importer({ importId: randomUUID(), rader: [{ ...rad, forsent: 15 }] })
  await expect(sendt).rejects.toMatchObject({
    feil: { felt: [{ sti: 'rader.0.forsent', grunn }] },
  })
})

test('lateness alone is so much of an hour', async () => {
  const { importer, store } = await miljo()
  const fil = [
    'barn;dato;art;årsak;timer;for sent',
    ...DAGER.slice(-5).map((dato) => `${ADA.fodselsnummer};${dato};udokumentert;annet;;15`),
  ].join('\n')
  expect(await importer('tone', fil)).toMatchObject({ nye: 5 })
  expect(await store.fravaer.forBarn(STED)).toMatchObject(
    DAGER.slice(-5).map((dato) => ({ dato, timer: 0.25, forsent: 15 })),
  )
})

test('say what is wrong with them in words with the numbers in them', async () => {
  const { som } = await miljo()
  const innhold = timene(';fag;for sent', `2;${'x'.repeat(61)};0`)
  const { linjer } = await (await som('tone')).forhaandsvis({ innhold })
  expect(linjer).toMatchObject([
    {
      feil: [
        {
          felt: 'fag',
          grunn: 'Skriv høyst 12 fag, hvert på høyst 60 tegn, med komma eller skråstrek mellom.',
        },
        { felt: 'forsent', grunn: 'Må være hele minutter, fra 1 til 600.' },
      ],
    },
  ])
})
