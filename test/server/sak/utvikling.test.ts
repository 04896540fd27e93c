import { expect, test } from 'vitest'
import { startVerden } from './verden.ts'

/** Today is Friday 20 November. */
const dager = [
  { dato: '2026-11-20', art: 'udokumentert', aarsak: 'ukjent', timer: null },
  { dato: '2026-11-18', art: 'dokumentert', aarsak: 'sykdom', timer: null },
  { dato: '2026-11-17', art: 'udokumentert', aarsak: 'ukjent', timer: 1.5 },
]

async function medFravaer() {
  const verden = await startVerden()
  const { sakId, barn } = await verden.nySak()
  const hendelse = { type: 'fravaer.registrert', data: { dager } }
  await verden.som('kari').send({ sakId, hendelse, forventetVersjon: 1 })
  const utvikling = (person: string) => verden.som(person).sporr('sak.utvikling', { sakId })
  return { ...verden, sakId, barn, utvikling }
}

test('a case tells its absence week by week beside what happened in it', async () => {
  const { utvikling } = await medFravaer()
  const { data } = await utvikling('kari')
  expect(data).toMatchObject({
    inndeling: 'uke',
    tiltak: [],
    merker: [{ slag: 'trinn', dato: '2026-11-20', trinn: 0 }],
  })
  expect(Object(data).perioder.at(-1)).toEqual({
    fra: '2026-11-16',
    til: '2026-11-20',
    skoledager: 5,
    hjemme: 0,
    dokumentert: 1,
    udokumentert: 1,
    timer: 1,
  })
})

test('days on which the staff of its own unit plans are none that the child could be away on', async () => {
  const { utvikling, store } = await medFravaer()
  const planlegging = { enhetId: 'skole-1', dager: ['2026-11-16', '2026-11-18', '2026-11-23'] }
  const annen = { enhetId: 'skole-2', dager: ['2026-11-19'] }
  await store.folk.skriv({ planleggingsdager: [planlegging, annen] })
  const { data } = await utvikling('kari')
  expect(Object(data).perioder.at(-1)).toMatchObject({
    skoledager: 3,
    dokumentert: 0,
    udokumentert: 1,
    timer: 1,
  })
})

test('a meeting is told of when it has been held', async () => {
  const { utvikling, som, sakId } = await medFravaer()
  const kari = som('kari')
  const moter = async () =>
    Object((await utvikling('kari')).data).merker.filter(
      ({ slag }: { slag: string }) => slag === 'mote',
    )
  const tid = { dato: '2026-11-20', kl: '10:00', minutter: 30 }
  const hvem = [{ slag: 'barnet' }]
  const innkalt = { naar: 'fast', slag: 'annet', hvem, form: 'fysisk', tolk: false, tid }
  const foreslatt = { type: 'mote.foreslatt', data: innkalt }
  const { data: svar } = await kari.send({ sakId, hendelse: foreslatt, forventetVersjon: 2 })
  expect(await moter()).toEqual([])
  const { om, versjon } = Object(svar)
  const holdt = { tilstede: hvem, form: 'fysisk', referat: 'Vi ble enige' }
  const hendelse = { type: 'mote.holdt', om, data: holdt }
  await kari.send({ sakId, hendelse, forventetVersjon: versjon })
  expect(await moter()).toEqual([{ slag: 'mote', dato: '2026-11-20' }])
})

test('it is a reading of the case: traced where it is allowed, and elsewhere there is no case', async () => {
  const { utvikling, rader, sakId, barn } = await medFravaer()
  expect((await utvikling('nils')).feil?.kode).toBe('FINNES_IKKE')
  expect((await utvikling('kim')).status).toBe(200)
  await expect
    .poll(() => rader('select personId, hva, sakId, barnId from lesing'))
    .toEqual([{ personId: 'kim', hva: 'utvikling', sakId, barnId: barn.id }])
})
