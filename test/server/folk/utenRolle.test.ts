import { expect, test } from 'vitest'
import { merk } from '../../../server/folk/ord/begrunn.ts'
import { feil, merknader, miljo, NR1 } from './miljo.ts'

const HODE = 'ansattnummer;fornavn;etternavn;rolle;enhet;klasse'
const linje = (nr: string, rolle: string, sted = 'Prøve skole;', navn = 'Mona;Testesen') =>
  `${nr};${navn};${rolle};${sted}`
const laerer = (nr: string) => linje(nr, 'kontaktlærer', 'Prøve skole;5A')
const UTEN_ROLLE = [['rolle', 'utenRolle']]

test.each([
  'Assistent',
  'Fagarbeider',
  'barne- og ungdomsarbeider',
  'Barne- og ungdomsarbeidar',
  'VAKTMESTER',
  'renholder',
  'reinhaldar',
  'Sekretær',
  'kontormedarbeider',
  'bibliotekar',
  'SFO-leder',
  'SFO leiar',
])('«%s» has no role, which is no error, and nobody is taken in by it', async (stilling) => {
  const { hent, person } = await miljo()
  const [en] = await hent('ansatte', [HODE, linje('12', stilling)])
  expect([en?.status, feil(en), merknader(en), en?.endret]).toEqual(['uendret', [], UTEN_ROLLE, []])
  expect(await person('12')).toBeUndefined()
})

test('is said so in each language', async () => {
  const { se } = await miljo()
  // Where such a person works is nobody’s business here: the town hall is no unit.
  const [en] = await se('ansatte', [HODE, linje('12', 'renholder', 'Rådhuset;')])
  const [merknad] = en?.advarsler ?? []
  expect((['nb', 'nn', 'en'] as const).map((spraak) => merknad && merk(merknad, spraak))).toEqual([
    'Stillingen har ingen rolle i Stafett.',
    'Stillinga har inga rolle i Stafett.',
    'The title has no role in Stafett.',
  ])
})

test('a whole export with such titles ends those who are in no line of it', async () => {
  const { hent, person } = await miljo()
  await hent('ansatte', [HODE, laerer('12'), laerer('13')])
  const fil = [HODE, laerer('13'), linje('14', 'vaktmester'), linje('15', 'assistent')]
  const svar = await hent('ansatte', fil, { alle: true })
  expect(svar.flatMap(feil)).toEqual([])
  expect(svar.filter(({ nr }) => nr === null).map(({ status }) => status)).toContain('slutter')
  expect((await person('12'))?.roller).toEqual([])
  expect((await person('13'))?.roller).toHaveLength(1)
})

test('an unknown word is an error still, and nobody leaves', async () => {
  const { hent, person } = await miljo()
  await hent('ansatte', [HODE, laerer('12')])
  const svar = await hent('ansatte', [HODE, laerer('13'), linje('14', 'rørlegger')], { alle: true })
  expect(svar.flatMap(feil)).toEqual([['rolle', 'ukjentRolle']])
  expect((await person('12'))?.roller).toHaveLength(1)
})

test('whoever gets such a title ends as one who has left, and keeps the roles at other units', async () => {
  const { hent, person } = await miljo()
  const tiltaksleder = linje('12', 'tiltaksleder', 'Test skole;')
  await hent('ansatte', [HODE, laerer('12'), tiltaksleder, laerer('13')])
  const [hun] = await hent('ansatte', [HODE, linje('12', 'bibliotekar')])
  expect([hun?.status, merknader(hun)]).toEqual(['endret', UTEN_ROLLE])
  const igjen = [{ rolle: 'tiltaksleder', enhetId: 'skole-2', gruppe: null }]
  expect((await person('12'))?.roller).toEqual(igjen)
  const [annen] = await hent('ansatte', [HODE, linje('13', 'assistent', undefined, 'Ny;Navnesen')])
  expect([annen?.status, merknader(annen)]).toEqual(['slutter', UTEN_ROLLE])
  expect(await person('13')).toMatchObject({ navn: 'Mona Testesen', roller: [] })
  // The same file once more is no news.
  const [naa] = await hent('ansatte', [HODE, linje('13', 'assistent')])
  expect([naa?.status, merknader(naa)]).toEqual(['uendret', UTEN_ROLLE])
})

test('a title beside a role takes nothing away, in whichever order', async () => {
  const { hent, person } = await miljo()
  const to = [linje('12', 'bibliotekar'), laerer('12')]
  expect((await hent('ansatte', [HODE, ...to])).map(merknader)).toEqual([UTEN_ROLLE, []])
  const igjen = await hent('ansatte', [HODE, ...to.toReversed()])
  expect(igjen.map((en) => [en.status, merknader(en)])).toEqual([
    ['uendret', []],
    ['uendret', UTEN_ROLLE],
  ])
  expect((await person('12'))?.roller).toMatchObject([{ rolle: 'kontaktlaerer' }])
})

test('while a line is wrong nobody loses a role by a title', async () => {
  const { hent, person } = await miljo()
  await hent('ansatte', [HODE, laerer('12')])
  await hent('ansatte', [HODE, linje('12', 'bibliotekar'), linje('13', 'rørlegger')])
  expect((await person('12'))?.roller).toHaveLength(1)
})

test('whoever holds a relay hands it over first', async () => {
  const { hent, person, aapneSak } = await miljo()
  await hent('ansatte', [HODE, laerer('12')])
  await hent('barn', [
    'fødselsnummer;fornavn;etternavn;enhet;klasse',
    `${NR1};Ada;Prøvesen;Prøve skole;5A`,
  ])
  const sakId = await aapneSak(NR1, (await person('12'))?.id ?? '', 'kontaktlaerer')
  const [hun] = await hent('ansatte', [HODE, linje('12', 'assistent')])
  expect(feil(hun)).toEqual([['rolle', 'holderStafett']])
  expect(hun?.feil[0]?.stafetter).toMatchObject([{ sakId }])
  expect((await person('12'))?.roller).toHaveLength(1)
})
