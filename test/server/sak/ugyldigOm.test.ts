import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { besvart, hort, medStemme, notat, vist } from './stemme.ts'
import type { Hendelse } from './verden.ts'
import { startVerden } from './verden.ts'

const INGEN_SLIK = {
  kode: 'UGYLDIG_DATA',
  felt: [{ sti: 'hendelse.om', grunn: expect.any(String) }],
}
const IKKE_HER = {
  kode: 'IKKE_TILLATT',
  mangler: [{ krav: 'ikkeHer', tekst: expect.stringMatching(/\.$/), vei: null }],
}

type Steder = { om: string; fremmed: string; besvart: string; ikkeHort: string }
type Tilfelle = [
  navn: string,
  hendelse: (s: Steder) => Hendelse,
  versjon: number,
  status: number,
  feil: unknown,
]

/** One case with an open entry, an answered one and one that was not heard; and another case's. */
async function medSteder() {
  const verden = await startVerden()
  const { sakId, om } = await medStemme(verden)
  const { om: fremmed } = await medStemme(verden)
  const kari = verden.som('kari')
  const begynn = async (hendelse: Hendelse) => {
    const svar = await kari.send({ sakId, hendelse, forventetVersjon: 1 })
    return String(Object(svar.data).om)
  }
  const svart = await begynn(hort())
  await kari.send({ sakId, hendelse: besvart(svart), forventetVersjon: 3 })
  const ikkeHort = await begynn({
    type: 'barnet.hort',
    data: { resultat: 'ikkeHort', grunn: 'Syk' },
  })
  return { verden, sakId, steder: { om, fremmed, besvart: svart, ikkeHort } }
}

test.each<Tilfelle>([
  ['an entry that is not there', () => besvart(randomUUID()), 2, 400, INGEN_SLIK],
  [
    'an entry that is not there, on a built-in name',
    () => besvart('__proto__'),
    2,
    400,
    INGEN_SLIK,
  ],
  ['another case’s entry', (s) => besvart(s.fremmed), 2, 400, INGEN_SLIK],
  ['an empty one', () => besvart(''), 2, 400, INGEN_SLIK],
  ['an answered entry, answered again', (s) => besvart(s.besvart, 'Nei'), 4, 412, IKKE_HER],
  ['an answered entry, shown', (s) => vist(s.besvart), 4, 412, IKKE_HER],
  [
    'an entry of why the child was not heard, answered',
    (s) => besvart(s.ikkeHort),
    5,
    412,
    IKKE_HER,
  ],
  ['the process’s event, sent to the case', () => besvart(undefined), 1, 412, IKKE_HER],
  ['the case’s event, sent to an entry', (s) => ({ ...notat(), om: s.om }), 2, 412, IKKE_HER],
  ['what begins an entry, sent to one', (s) => hort('Mer', s.om), 2, 412, IKKE_HER],
  [
    'what begins an entry, with an id of one’s own',
    () => hort('Mer', randomUUID()),
    1,
    400,
    INGEN_SLIK,
  ],
  ['the case itself by its own id', () => ({ ...notat(), om: 'sak' }), 1, 400, INGEN_SLIK],
  [
    'a version of the case, sent to an entry',
    (s) => besvart(s.om),
    1,
    409,
    { kode: 'KONFLIKT', versjon: 2, endringer: [{ nr: 2 }] },
  ],
  [
    'a version ahead of the entry, though the case has it',
    (s) => besvart(s.om),
    5,
    409,
    { kode: 'KONFLIKT', versjon: 2, endringer: [] },
  ],
  [
    'what only the system says of an entry',
    (s) => ({ type: 'stemme.forfalt', om: s.om, data: {} }),
    2,
    412,
    { kode: 'IKKE_TILLATT', mangler: [{ krav: 'rolle' }] },
  ],
  [
    'an answer before the child told it',
    (s) => ({
      ...besvart(s.om),
      data: { ...besvart(s.om).data, fortalt: '2026-11-19' },
    }),
    2,
    400,
    { kode: 'UGYLDIG_DATA', felt: [{ sti: 'fortalt' }] },
  ],
])(
  'refused with its reason, and nothing is written: %s',
  async (_navn, hendelse, versjon, status, feil) => {
    const { verden, sakId, steder } = await medSteder()
    const foer = verden.omfang()
    const svar = await verden
      .som('kari')
      .send({ sakId, hendelse: hendelse(steder), forventetVersjon: versjon })
    expect([svar.status, svar.feil]).toMatchObject([status, feil])
    expect(verden.omfang()).toEqual(foer)
    await verden.verifiser()
  },
)

test('whoever has no access learns nothing of an entry, whatever is sent to it', async () => {
  const { verden, sakId, steder } = await medSteder()
  const foer = verden.omfang()
  for (const om of [steder.om, randomUUID()]) {
    const kommando = { sakId, hendelse: besvart(om), forventetVersjon: 2 }
    expect((await verden.som('nils').send(kommando)).feil).toEqual({ kode: 'FINNES_IKKE' })
    expect((await verden.som('kim').send(kommando)).feil).toEqual({ kode: 'INGEN_TILGANG' })
  }
  expect(verden.omfang()).toEqual(foer)
})

test('an entry of a closed case waits for nothing, and can be answered when it is opened again', async () => {
  const { verden, sakId, steder } = await medSteder()
  const tone = verden.som('tone')
  const lukket = { type: 'sak.lukket', data: { grunn: 'flyttet', begrunnelse: 'x' } }
  const lukk = await tone.send({ sakId, hendelse: lukket, forventetVersjon: 1 })
  const svar = { sakId, hendelse: besvart(steder.om), forventetVersjon: 2 }
  const foer = verden.omfang()
  expect((await tone.send(svar)).feil).toMatchObject({
    kode: 'IKKE_TILLATT',
    mangler: [{ krav: 'aktiv' }],
  })
  expect(verden.omfang()).toEqual(foer)
  expect(verden.rader('select * from frist where sakId = ?', sakId)).toEqual([])
  const igjen = { type: 'sak.gjenaapnet', data: { begrunnelse: 'x' } }
  const { versjon } = Object(lukk.data)
  expect((await tone.send({ sakId, hendelse: igjen, forventetVersjon: versjon })).status).toBe(200)
  expect((await tone.send(svar)).status).toBe(200)
  await verden.verifiser()
})
