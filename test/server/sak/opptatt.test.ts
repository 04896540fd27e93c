import { expect, test } from 'vitest'
import { STEDER } from './folk.ts'
import { Sendt } from './svar.ts'
import { startVerden } from './verden.ts'

const { holder } = STEDER.skole
const kalt = (dato: string, kl: string) => ({
  type: 'mote.foreslatt',
  data: {
    naar: 'fast',
    slag: 'annet',
    hvem: [{ slag: 'ansatt', ...holder }, { slag: 'barnet' }],
    form: 'fysisk',
    tolk: false,
    sted: 'Rom 12',
    tid: { dato, kl, minutter: 60 },
  },
})

test('whoever calls a meeting is told when the staff are in another, and of others\u2019 cases no more', async () => {
  const verden = await startVerden()
  const [min, annen] = [await verden.nySak(), await verden.nySak()]
  const kari = verden.som(holder.person)
  const kallInn = async (sakId: string, dato: string, kl: string) => {
    const hendelse = kalt(dato, kl)
    return Sendt.parse((await kari.send({ sakId, hendelse, forventetVersjon: 1 })).data).om ?? ''
  }
  const mitt = await kallInn(min.sakId, '2026-12-01', '09:00')
  const andres = await kallInn(annen.sakId, '2026-12-02', '10:00')
  await kallInn(annen.sakId, '2026-11-20', '13:00')
  const svar = await kari.sporr('mote.opptatt', { sakId: min.sakId })
  const felles = { person: holder.person }
  expect(svar.data).toEqual([
    { ...felles, om: null, dato: '2026-11-20', fra: '13:00', til: '14:00' },
    { ...felles, om: mitt, dato: '2026-12-01', fra: '09:00', til: '10:00' },
    { ...felles, om: null, dato: '2026-12-02', fra: '10:00', til: '11:00' },
  ])
  for (const hemmelig of [annen.sakId, andres, annen.barn.id, 'Rom 12']) {
    expect(svar.tekst).not.toContain(hemmelig)
  }
  expect(await verden.som('nils').sporr('mote.opptatt', { sakId: min.sakId })).toMatchObject({
    status: 404,
    feil: { kode: 'FINNES_IKKE' },
  })
})
