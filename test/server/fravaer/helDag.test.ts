import { expect, test } from 'vitest'
import type { Enhet } from '../../../db/store.ts'
import { ADA, DAGER, miljo } from './miljo.ts'

const HODE = 'barn;dato;art;årsak;timer;fag;for sent;fra;til'
const STED = { barnId: ADA.id, arena: 'skole' as const }
const DAG = '2026-11-19'
/** Lines of one undocumented day, each from the hours on. */
const dagen = (linjer: readonly string[], dato = DAG) =>
  linjer.map((en) => `${ADA.fodselsnummer};${dato};udokumentert;annet;${en}`)
const filen = (...linjer: string[]) => [HODE, ...linjer].join('\n')

/** All lessons of a day from 08:15 to 13:45, with breaks between, and a quarter that is not a lesson at the end. */
const TIMENE = [
  ';Norsk;;08:15;09:00',
  ';Norsk;;09:00;09:45',
  ';Matte;;10:00;11:30',
  ';Gym;;12:30;13:45',
]
const TIL_1345 = { fra: '08:15', til: '13:45' }

/** The school of the child, with such hours of its day; none is the routine's. */
async function medSkoletid(skoletid?: Enhet['skoletid'], arena: Enhet['arena'] = 'skole') {
  const her = await miljo()
  const [enhet] = (await her.store.enheter.alle()).filter(({ id }) => id === ADA.enhetId)
  if (!enhet) throw new Error('no unit')
  await her.store.folk.skriv({ enheter: [{ ...enhet, arena, ...(skoletid && { skoletid }) }] })
  const linjene = async (linjer: readonly string[], spraak: 'nb' | 'nn' | 'en' = 'nb') =>
    (await (await her.som('tone', spraak)).forhaandsvis({ innhold: filen(...dagen(linjer)) }))
      .linjer
  return { ...her, linjene }
}

const HEL = { dato: DAG, art: 'udokumentert', aarsak: 'annet', timer: null }

test.each([
  ['a line for each lesson', TIMENE],
  ['the lessons in another order', TIMENE.toReversed()],
  ['one line from the first minute to the last', [';;;08:15;13:45']],
  ['as many hours as the day has, without when', ['5,5;;;;']],
  ['an hour less than the day has', ['4,5;;;;']],
])('a day that the file tells of by %s is a whole day, and says so on each line', async (_, en) => {
  const { linjene, importer, store } = await medSkoletid(TIL_1345)
  const linjer = await linjene(en)
  expect(linjer.map((linje) => 'rad' in linje && linje.rad)).toEqual(
    en.map(() => ({ barnId: ADA.id, ...HEL })),
  )
  expect(linjer).toMatchObject(
    en.map(() => ({
      merknader: ['Timene dekker hele skoledagen: regnes som en hel dag.'],
    })),
  )
  expect(await importer('tone', filen(...dagen(en)))).toMatchObject({ nye: 1 })
  expect(await store.fravaer.forBarn(STED)).toEqual([{ ...STED, ...HEL }])
  // The same file once more is no news.
  expect(await importer('tone', filen(...dagen(en)))).toMatchObject({ nye: 0, endrede: 0 })
})

test.each([
  ['all but the first minute', [';;;08:16;13:45'], 5.48],
  ['all but the last minute', [';;;08:15;13:44'], 5.48],
  [
    'the first and the last lesson, with more than a break between',
    [';;;08:15;10:00', ';;;11:01;13:45'],
    4.48,
  ],
  ['more than an hour less than the day has', ['4,4;;;;'], 4.4],
  ['all of it, where the child came late', ['5,5;;15;08:15;13:45'], 5.5],
])('%s are hours of a day', async (_, en, timer) => {
  const { linjene } = await medSkoletid(TIL_1345)
  for (const linje of await linjene(en))
    expect(linje).toMatchObject({ rad: { timer }, merknader: [] })
})

test('a gap of an hour is a break', async () => {
  const { linjene } = await medSkoletid(TIL_1345)
  expect(await linjene([';;;08:15;10:00', ';;;11:00;13:45'])).toMatchObject([
    { rad: { timer: null } },
    { rad: { timer: null } },
  ])
})

test('a unit that says nothing of its day has the routine’s', async () => {
  const { linjene } = await medSkoletid()
  expect(await linjene(TIMENE)).toMatchObject(TIMENE.map(() => ({ rad: { timer: 4.25 } })))
  expect(await linjene([';;;08:15;14:15'])).toMatchObject([{ rad: { timer: null } }])
})

test.each([
  ['nb', 'Timene dekker hele dagen i barnehagen: regnes som en hel dag.'],
  ['nn', 'Timane dekkjer heile dagen i barnehagen: blir rekna som ein heil dag.'],
  ['en', 'The hours cover the whole day in the kindergarten: taken as a whole day.'],
] as const)('in a kindergarten it says so in its words, in %s', async (spraak, merknad) => {
  const { linjene } = await medSkoletid({ fra: '08:00', til: '15:00' }, 'barnehage')
  expect(await linjene([';;;08:00;15:00'], spraak)).toMatchObject([
    { rad: { timer: null }, merknader: [merknad] },
  ])
})

test('four days told lesson by lesson are more than three days away, and propose a case (R609)', async () => {
  const fire = filen(...DAGER.slice(-4).flatMap((dato) => dagen(TIMENE, dato)))
  const hele = await medSkoletid(TIL_1345)
  expect(await hele.importer('tone', fire)).toMatchObject({ nye: 4, forslag: [{ barnId: ADA.id }] })
  // Where the day is longer than the lessons, they are hours, and hours are no days.
  const timer = await medSkoletid()
  expect(await timer.importer('tone', fire)).toMatchObject({ nye: 4, forslag: [] })
})

test('a case counts the day', async () => {
  const { aapneSak, sak, importer } = await medSkoletid(TIL_1345)
  const sakId = await aapneSak(ADA)
  await importer('tone', filen(...dagen(TIMENE)))
  expect((await sak(sakId)).dager).toEqual([HEL])
})
