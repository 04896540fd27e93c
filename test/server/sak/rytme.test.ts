import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { STEDER } from './folk.ts'
import { Sendt } from './svar.ts'
import { startVerden } from './verden.ts'

const HOLDER: string = STEDER.skole.holder.person
const DATOER = ['2026-12-02', '2027-01-06', '2027-01-27', '2027-02-17']
const tid = (dato: string) => ({ dato, kl: '10:00', minutter: 45 })
const Svar = z.array(
  z.looseObject({ svar: Sendt.optional(), feil: z.looseObject({ kode: z.string() }).optional() }),
)

const medSak = async () => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  const meg = verden.som(HOLDER)
  const mote = (dato: string, nr: number) => ({
    kommandoId: randomUUID(),
    hendelse: {
      type: 'mote.foreslatt',
      data: {
        naar: 'fast',
        slag: 'samarbeid',
        hvem: [{ slag: 'barnet' }],
        form: 'fysisk',
        tolk: false,
        tid: tid(dato),
        serie: { id: 'rytme', nr },
      },
    },
  })
  const samlet = (hendelser: object[]) =>
    meg.kall('sak.sendSamlet', { sakId, forventetVersjon: 1, hendelser })
  const moter = async () =>
    (await meg.hent(sakId)).prosesser.map(({ om, versjon, serie, tid, avlyst }) => ({
      om,
      versjon,
      serie,
      dato: Object(tid).dato,
      avlyst: avlyst !== null,
    }))
  return { verden, sakId, meg, mote, samlet, moter }
}

test('a rhythm is called in at once: each meeting is its own, and knows the others', async () => {
  const { mote, samlet, moter, meg, sakId } = await medSak()
  const { data } = await samlet(DATOER.map((dato, nr) => mote(dato, nr + 1)))
  expect(Svar.parse(data).every(({ svar }) => svar?.om)).toBe(true)
  expect(await moter()).toMatchObject(
    DATOER.map((dato, nr) => ({ dato, serie: { id: 'rytme', nr: nr + 1 }, avlyst: false })),
  )
  const historien = JSON.stringify((await meg.sporr('sak.historikk', { sakId })).data)
  expect(historien).toContain('kalte inn til møte')
  expect(historien).not.toContain('rytme')
})

test('moved and ended as a whole, each meeting on the version of it that was seen', async () => {
  const { mote, samlet, moter } = await medSak()
  await samlet(DATOER.map((dato, nr) => mote(dato, nr + 1)))
  const [forste, andre, tredje, fjerde] = await moter()
  const flytt = (en: typeof forste, dato: string, forventetVersjon = en?.versjon) => ({
    kommandoId: randomUUID(),
    forventetVersjon,
    hendelse: { type: 'mote.flyttet', om: en?.om, data: { til: tid(dato) } },
  })
  await samlet([flytt(forste, '2026-12-03')])
  const { data } = await samlet([
    flytt(forste, '2026-12-04'),
    flytt(andre, '2027-01-07'),
    flytt(tredje, '2027-01-28'),
  ])
  expect(Svar.parse(data).map(({ feil }) => feil?.kode)).toEqual(['KONFLIKT', undefined, undefined])
  const naa = await moter()
  expect(naa.map(({ dato }) => dato)).toEqual([
    '2026-12-03',
    '2027-01-07',
    '2027-01-28',
    '2027-02-17',
  ])
  await samlet(
    naa.map(({ om, versjon }) => ({
      kommandoId: randomUUID(),
      forventetVersjon: versjon,
      hendelse: { type: 'mote.avlyst', om, data: { grunn: 'Fraværet er normalt igjen' } },
    })),
  )
  expect((await moter()).every(({ avlyst }) => avlyst)).toBe(true)
  expect(fjerde?.serie).toEqual({ id: 'rytme', nr: 4 })
})

test('a rhythm of five hundred meetings is refused, and nothing is written of it', async () => {
  const { mote, samlet, moter, meg, sakId, verden } = await medSak()
  const foer = verden.omfang()
  expect(
    await samlet(Array.from({ length: 500 }, (_, nr) => mote('2026-12-02', nr + 1))),
  ).toMatchObject({
    status: 400,
    feil: { kode: 'UGYLDIG_DATA', felt: [{ sti: 'hendelser' }] },
  })
  const { kommandoId, hendelse } = mote('2026-12-02', 27)
  expect(await meg.send({ sakId, hendelse, kommandoId, forventetVersjon: 1 })).toMatchObject({
    feil: { kode: 'UGYLDIG_DATA', felt: [{ sti: 'serie.nr' }] },
  })
  expect(await moter()).toEqual([])
  expect(verden.omfang()).toEqual(foer)
})

test('a case tells the planning days of its own unit, from today on', async () => {
  const { verden, meg, sakId } = await medSak()
  const sett = (enhetId: string, ...dager: string[]) =>
    verden.store.folk.skriv({ planleggingsdager: [{ enhetId, dager }] })
  await sett('skole-1', '2026-11-19', '2026-11-20', '2027-01-04')
  await sett('skole-2', '2026-12-01')
  const dager = async () => {
    const { data } = await meg.sporr('sak.hent', { sakId })
    return Object(data).enhet.planleggingsdager
  }
  expect(await dager()).toEqual(['2026-11-20', '2027-01-04'])
  await sett('skole-1', '2027-02-01')
  expect(await dager()).toEqual(['2027-02-01'])
})

test('a case tells the hours of its own unit, else those of its routine', async () => {
  const { verden, meg, sakId } = await medSak()
  const timer = async () => {
    const { data } = await meg.sporr('sak.hent', { sakId })
    return Object(data).enhet.skoletid
  }
  expect(await timer()).toEqual({ fra: '08:15', til: '14:15' })
  const skoletid = { fra: '08:30', til: '13:45' }
  const enheter = (await verden.store.enheter.alle()).filter(({ id }) => id === 'skole-1')
  await verden.store.folk.skriv({ enheter: enheter.map((en) => ({ ...en, skoletid })) })
  expect(await timer()).toEqual(skoletid)
})
