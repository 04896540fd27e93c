import { expect, test } from 'vitest'
import { z } from 'zod'
import { startVerden } from '../sak/verden.ts'

const Svar = z.object({
  saker: z.array(z.object({ id: z.string(), liv: z.string() })),
  flere: z.boolean(),
  holdere: z.array(z.strictObject({ id: z.string(), navn: z.string(), antall: z.number() })),
})

async function medSaker() {
  const verden = await startVerden()
  const skole = await verden.nySak()
  const barnehage = await verden.nySak('barnehage')
  const finn = async (person: string, tekst: string) => {
    const svar = await verden.som(person).sporr('oppslag.finn', { tekst })
    expect(svar.status, svar.tekst).toBe(200)
    return Svar.parse(svar.data)
  }
  return { verden, skole, barnehage, finn }
}

const ALLE = [
  'kari',
  'tone',
  'tage',
  'rita',
  'eva',
  'dina',
  'peder',
  'tiril',
  'stine',
  'kim',
  'nils',
]
const ORD = ['syntetisk', '5a', 'revene', 'kari', 'peder']

test('each finds the cases that their list has, by the same words, and no others', async () => {
  const { verden, finn } = await medSaker()
  for (const person of ALLE) {
    for (const tekst of ORD) {
      const { data } = await verden.som(person).sporr('sak.list', { tekst })
      const { rader } = z.object({ rader: Svar.shape.saker }).parse(data)
      const { saker } = await finn(person, tekst)
      expect(
        saker.map(({ id }) => id),
        `${person}: ${tekst}`,
      ).toEqual(rader.map(({ id }) => id))
    }
  }
})

test('a case and its holder are found by those who may see it; to others there is neither', async () => {
  const { verden, skole, finn } = await medSaker()
  const kari = { id: 'kari', navn: 'kari Syntetisk', antall: 1 }
  for (const person of ['kari', 'tone', 'rita', 'kim']) {
    expect(await finn(person, 'kari'), person).toMatchObject({
      saker: [{ id: skole.sakId }],
      holdere: [kari],
    })
  }
  const ingen = { saker: [], flere: false, holdere: [] }
  for (const person of ['nils', 'peder', 'stine']) {
    for (const tekst of ['kari', '5a', `${skole.barn.fornavn} 5a`]) {
      expect(await finn(person, tekst), `${person}: ${tekst}`).toEqual(ingen)
    }
  }
  const sporet = verden.rader('select distinct personId from lesing where sakId = ?', skole.sakId)
  expect(sporet).not.toContainEqual({ personId: 'nils' })
})

test('whoever finds a case leaves a trace of it, once a day', async () => {
  const { verden, skole, finn } = await medSaker()
  await finn('kim', '5a')
  await finn('kim', '5')
  await expect
    .poll(() => verden.rader('select personId, hva, sakId from lesing'))
    .toEqual([{ personId: 'kim', hva: 'liste', sakId: skole.sakId }])
})

test('a closed case is found too, and whoever held it is no holder any more', async () => {
  const { verden, skole, finn } = await medSaker()
  const hendelse = { type: 'sak.lukket', data: { grunn: 'flyttet', begrunnelse: 'x' } }
  await verden.som('kari').send({ sakId: skole.sakId, hendelse, forventetVersjon: 1 })
  expect(await finn('tone', '5a')).toMatchObject({ saker: [{ id: skole.sakId, liv: 'lukket' }] })
  expect((await finn('tone', 'kari')).holdere).toEqual([])
})

test('no more than a handful at a time, and it says that there are more', async () => {
  const { verden, finn } = await medSaker()
  for (let i = 0; i < 8; i += 1) await verden.nySak()
  const { saker, flere } = await finn('kari', '5a')
  expect([saker.length, flere]).toEqual([8, true])
})

test.each<[string, object]>([
  ['nothing', {}],
  ['an empty text', { tekst: '  ' }],
  ['a text without end', { tekst: 'a'.repeat(101) }],
  ['more than a text', { tekst: 'a', synlighet: { alle: true } }],
])('%s is refused', async (_navn, input) => {
  const verden = await startVerden()
  const { status, feil } = await verden.som('kim').sporr('oppslag.finn', input)
  expect([status, feil?.kode]).toEqual([400, 'UGYLDIG_DATA'])
})
