import { expect, test } from 'vitest'
import { syntetiskNummer } from '../../../server/demo/fodselsnummer.ts'
import { begrunn } from '../../../server/folk/ord/begrunn.ts'
import { feil, merknader, miljo, NR1, NR2 } from './miljo.ts'

const HODE = 'fødselsnummer;id;fødselsdato;fornavn;etternavn;enhet;klasse'
const ada = (nr: string, id = '', navn = 'Ada;Prøvesen', sted = 'Prøve skole;5A') =>
  `${nr};${id};;${navn};${sted}`
/** Another number of a child who was born on the same day. */
const NYTT = syntetiskNummer('2015-03-01', 1)
const ANDRE = `${NR2};;;Bo;Prøvesen;Prøve skole;5A`

/** A school with Ada, by her number and this id, and Bo. */
async function medAda(id = '') {
  const verden = await miljo()
  await verden.hent('barn', [HODE, ada(NR1, id), ANDRE])
  return verden
}

test('a child with another number than before is not taken for a new one, and nobody leaves', async () => {
  const { hent, aapneSak, barn, store } = await medAda('E-1')
  const sakId = await aapneSak(NR1, 'kari', 'kontaktlaerer')
  const adaFoer = await barn(NR1)
  // The whole school, as the next export has it: also where she has changed class, and in other capitals.
  for (const linje of [ada(NYTT), ada(NYTT, '', 'ADA;Prøvesen', 'Prøve skole;5B')]) {
    const svar = await hent('barn', [HODE, linje, ANDRE], { alle: true })
    expect(svar.map((en) => [en.nr, en.status, feil(en)])).toEqual([
      [1, 'uendret', []],
      [2, 'feil', [['fodselsnummer', 'liktBarn']]],
      [3, 'uendret', []],
    ])
    expect(merknader(svar[0])).toEqual([['linje', 'ingenSlutter']])
  }
  expect(await barn(NYTT)).toBeUndefined()
  expect(await barn(NR1)).toEqual(adaFoer)
  // With the id it is she, and the case is hers.
  const [, endret] = await hent('barn', [HODE, ANDRE, ada(NYTT, 'E-1')], { alle: true })
  expect([endret?.status, merknader(endret)]).toEqual(['endret', [['fodselsnummer', 'nyttNummer']]])
  expect((await barn(NYTT))?.id).toBe(adaFoer?.id)
  expect((await store.finnSak(sakId))?.sak.barnId).toBe((await barn(NYTT))?.id)
})

test('with another id it is another child', async () => {
  const { hent, barn } = await medAda('E-1')
  expect((await hent('barn', [HODE, ada(NYTT, 'E-9')])).map(({ status }) => status)).toEqual(['ny'])
  expect((await barn(NYTT))?.id).not.toBe((await barn(NR1))?.id)
})

test('a child without an id is given one first, with the number that it had', async () => {
  const { hent, barn } = await medAda()
  const adaFoer = await barn(NR1)
  for (const id of ['', 'E-1']) {
    const svar = await hent('barn', [HODE, ada(NYTT, id)])
    expect(svar.map(feil)).toEqual([[['fodselsnummer', 'liktBarnUtenId']]])
  }
  const utenNummer = await hent('barn', [HODE, ';E-1;01.03.2015;Ada;Prøvesen;Prøve skole;5A'])
  expect(utenNummer.map(feil)).toEqual([[['egenId', 'liktBarnUtenId']]])
  await hent('barn', [HODE, ada(NR1, 'E-1')])
  await hent('barn', [HODE, ada(NYTT, 'E-1')])
  expect((await barn(NYTT))?.id).toBe(adaFoer?.id)
})

test.each([
  ['whom another line names', [ada(NR1), ada(NYTT)], ['uendret', 'ny']],
  ['of another name', [ada(NYTT, '', 'Ada Maria;Prøvesen')], ['ny']],
  ['born on another day', [ada(syntetiskNummer('2015-03-04', 1))], ['ny']],
])('a child %s is not asked about', async (_, linjer, venter) => {
  const { hent } = await medAda()
  expect((await hent('barn', [HODE, ...linjer])).map(({ status }) => status)).toEqual(venter)
})

test('the place is told to whoever may bring the child in, and to nobody else', async () => {
  const { se } = await medAda('E-1')
  const paaTest = [HODE, ada(NYTT, '', 'Ada;Prøvesen', 'Test skole;5A')]
  expect((await se('barn', paaTest, { hvem: 'rolf' })).map(({ status }) => status)).toEqual(['ny'])
  const [linje] = await se('barn', paaTest, { hvem: 'eva' })
  const [en] = linje?.feil ?? []
  expect(en && begrunn(en, 'nb')).toBe(
    'Et barn med samme navn og fødselsdato står her: 5A, Prøve skole. Er det samme barn, skriv IDen til det barnet i kolonnen id. Er det et annet, skriv en egen ID der.',
  )
  for (const spraak of ['nn', 'en'] as const)
    expect(en && begrunn(en, spraak)).toContain('5A, Prøve skole')
})
