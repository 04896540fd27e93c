import { expect, test } from 'vitest'
import { startServer } from '../harness.ts'
import { loggInn, send } from '../klient.ts'
import { miljo } from './miljo.ts'

const TOMT = { skoletid: null, planleggingsdager: [] }
const DAGER = { skoletid: { fra: '08:30', til: '13:45' }, planleggingsdager: ['2027-01-04'] }

async function skolen() {
  const { store, fil } = await miljo()
  const { adresse } = await startServer({ paa: fil })
  const som = async (person: string) => {
    const token = await loggInn(adresse, person)
    return {
      se: async (enhetId: string) => {
        const input = encodeURIComponent(JSON.stringify({ enhetId }))
        const svar = await fetch(`${adresse}/api/trpc/folk.enhet?input=${input}`, {
          headers: { cookie: `stafett=${token}` },
        })
        const { result, error } = JSON.parse(await svar.text())
        return result?.data ?? error.data.stafett
      },
      lagre: (enhetId: string, sett: object, nytt: object) =>
        send(adresse, 'folk.lagreEnhet', { enhetId, sett, nytt }, { token }),
    }
  }
  return { store, som }
}

test('whoever heads a unit keeps its hours and days, and a repeat is the first once more', async () => {
  const { som, store } = await skolen()
  const ragna = await som('ragna')
  expect(await ragna.se('skole-1')).toMatchObject({
    navn: 'Prøve skole',
    arena: 'skole',
    rutinens: { fra: '08:15', til: '14:15' },
    ...TOMT,
  })
  const rotete = { ...DAGER, planleggingsdager: ['2027-01-04', '2027-01-04'] }
  for (let ganger = 0; ganger < 2; ganger += 1)
    expect((await ragna.lagre('skole-1', TOMT, rotete)).data).toEqual({
      outcome: 'lagret',
      ...DAGER,
    })
  expect(await ragna.se('skole-1')).toMatchObject(DAGER)
  expect((await store.enheter.alle()).find(({ id }) => id === 'skole-1')).toEqual({
    id: 'skole-1',
    navn: 'Prøve skole',
    arena: 'skole',
    kommune: 'Prøve',
    skoletid: DAGER.skoletid,
  })
  // Back to the routine's own.
  expect((await ragna.lagre('skole-1', DAGER, TOMT)).data).toEqual({ outcome: 'lagret', ...TOMT })
  expect(await ragna.se('skole-1')).toMatchObject(TOMT)
})

test('who looked at something else is shown what stands now, and nothing is written', async () => {
  const { som } = await skolen()
  const [ragna, kim] = [await som('ragna'), await som('kim')]
  await ragna.lagre('skole-1', TOMT, DAGER)
  const mitt = { ...TOMT, planleggingsdager: ['2027-03-01'] }
  expect((await kim.lagre('skole-1', TOMT, mitt)).data).toEqual({ outcome: 'nyere', ...DAGER })
  expect(await ragna.se('skole-1')).toMatchObject(DAGER)
})

test('another’s unit is not there, and says no more than one that does not exist', async () => {
  const { som, store } = await skolen()
  const finnesIkke = { kode: 'FINNES_IKKE' }
  for (const [hvem, enhetId] of [
    ['rolf', 'skole-1'],
    ['kari', 'skole-1'],
    ['rolf', 'ingen-slik'],
  ] as const) {
    const person = await som(hvem)
    expect(await person.se(enhetId)).toEqual(finnesIkke)
    expect((await person.lagre(enhetId, TOMT, DAGER)).feil).toEqual(finnesIkke)
  }
  expect(await store.enheter.planleggingsdager('skole-1', '0000-01-01')).toEqual([])
})

test.each<[string, object, string]>([
  [
    'hours that end before they begin',
    { ...TOMT, skoletid: { fra: '14:00', til: '08:00' } },
    'nytt.skoletid.til',
  ],
  [
    'an hour that there is none of',
    { ...TOMT, skoletid: { fra: '08:00', til: '25:00' } },
    'nytt.skoletid.til',
  ],
  [
    'a day that there is none of',
    { ...TOMT, planleggingsdager: ['2027-02-30'] },
    'nytt.planleggingsdager.0',
  ],
])('%s are refused at their field', async (_, nytt, sti) => {
  const { som } = await skolen()
  const { feil } = await (await som('ragna')).lagre('skole-1', TOMT, nytt)
  expect(feil).toMatchObject({ kode: 'UGYLDIG_DATA', felt: [{ sti }] })
})
