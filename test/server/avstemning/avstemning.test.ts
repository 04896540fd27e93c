import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { send } from '../klient.ts'
import { STEDER } from '../sak/folk.ts'
import { Sendt } from '../sak/svar.ts'
import type { Verden } from '../sak/verden.ts'
import { startVerden } from '../sak/verden.ts'

const HOLDER: string = STEDER.skole.holder.person
/** The test's day is 20 November 2026, a Friday. */
const TIDER = [
  { dato: '2026-12-01', kl: '10:00', minutter: 60 },
  { dato: '2026-12-02', kl: '14:00', minutter: 45 },
]
const [A, B] = ['2026-12-01T10:00', '2026-12-02T14:00'] as const
/** The first time suits, the other does not. */
const JA = { passer: [A], omMaaDe: [] }
const HVEM = [
  { slag: 'barnet' },
  { slag: 'annen', annen: 'farmor' },
  { slag: 'annen', annen: 'treneren' },
]

/** A case in which somebody has proposed times; with the links of those who are asked. */
const medForslag = async (hvem: readonly object[] = HVEM) => {
  const verden = await startVerden()
  const sak = await verden.nySak()
  const { sakId } = sak
  const meg = verden.som(HOLDER)
  const forslag = { naar: 'velges', slag: 'annet', hvem, form: 'fysisk', tolk: false, tider: TIDER }
  const foreslatt = await meg.send({
    sakId,
    hendelse: { type: 'mote.foreslatt', data: forslag },
    forventetVersjon: 1,
  })
  const { om = '' } = z.looseObject({ om: z.string() }).parse(foreslatt.data)
  const { data } = await meg.sporr('mote.lenker', { sakId, om })
  const lenker = z.array(z.string()).length(hvem.length).parse(data)
  const versjon = async () => {
    const { prosesser } = await meg.hent(sakId)
    return prosesser.find((en) => en.om === om)?.versjon ?? 0
  }
  const gjor = async (type: string, dataene: object) =>
    meg.send({
      sakId,
      hendelse: { type, om, data: dataene },
      forventetVersjon: await versjon(),
    })
  return { verden, ...sak, om, lenker, meg, gjor }
}
const aapne = ({ adresse }: Pick<Verden, 'adresse'>, lenke: string) =>
  send(adresse, 'avstemning.hent', { lenke })
const svar = (
  { adresse }: Pick<Verden, 'adresse'>,
  lenke: string,
  svar: object,
  id = randomUUID(),
) => send(adresse, 'avstemning.svar', { lenke, ...svar, kommandoId: id })

const INGENTING = { status: 404, feil: { kode: 'FINNES_IKKE' } }
const tukletMed = (lenke: string) => {
  const [innhold = '', merke = ''] = lenke.split('.')
  const inn = JSON.parse(Buffer.from(innhold, 'base64url').toString())
  const annen = Buffer.from(JSON.stringify({ ...inn, plass: 1 })).toString('base64url')
  return [`${annen}.${merke}`, `${innhold}.`, innhold, '', 'tull', `${innhold}.${merke.slice(1)}`]
}

test('whoever has a link sees the times and answers, with no login; the others see how many, not who', async () => {
  const { verden, lenker, meg, sakId, om } = await medForslag()
  const [barnets = '', farmors = ''] = lenker
  expect((await aapne(verden, barnets)).data).toMatchObject({
    fra: 'kari',
    enhet: 'Prøve skole',
    aapen: true,
    tider: [
      { tid: A, dato: '2026-12-01', fra: '10:00', til: '11:00', mitt: null },
      { tid: B, dato: '2026-12-02', fra: '14:00', til: '14:45', mitt: null },
    ],
    valgt: null,
  })
  expect(await svar(verden, farmors, JA)).toMatchObject({ status: 200 })
  expect((await aapne(verden, farmors)).data).toMatchObject({
    tider: [
      { mitt: 'ja', andre: { ja: 0, omMaaDe: 0, nei: 0 } },
      { mitt: 'nei', andre: { ja: 0, omMaaDe: 0, nei: 0 } },
    ],
  })
  expect((await aapne(verden, barnets)).data).toMatchObject({
    tider: [
      { mitt: null, andre: { ja: 1, omMaaDe: 0, nei: 0 } },
      { mitt: null, andre: { ja: 0, omMaaDe: 0, nei: 1 } },
    ],
  })
  const { prosesser } = await meg.hent(sakId)
  expect(prosesser.find((en) => en.om === om)).toMatchObject({
    svar: [{ deltaker: { slag: 'annen', annen: 'farmor' }, svar: { [A]: 'ja', [B]: 'nei' } }],
  })
  const { data } = await meg.sporr('sak.historikk', { sakId })
  expect(JSON.stringify(data)).toContain('En invitert svarte på når møtet kan være.')
})

test('nothing of the case is behind a link: neither who the child is, who else is asked, nor what it is about', async () => {
  const { verden, lenker, barn, sakId, om } = await medForslag()
  const { data, tekst } = await aapne(verden, lenker[0] ?? '')
  expect(Object.keys(Object(data)).sort()).toEqual([
    'aapen',
    'enhet',
    'fra',
    'naa',
    'spraak',
    'taOpp',
    'tider',
    'valgt',
  ])
  for (const hemmelig of [
    barn.etternavn,
    barn.gruppe,
    barn.id,
    sakId,
    om,
    'farmor',
    'ppt',
    'annet',
  ]) {
    expect(tekst).not.toContain(hemmelig)
  }
})

test('a forged link, one of another municipality’s, one that has run out and one whose meeting is called off all get the same answer', async () => {
  const { verden, lenker, gjor } = await medForslag()
  const fremmed = await medForslag()
  const [lenke = ''] = lenker
  const foer = verden.omfang()
  for (const en of [...tukletMed(lenke), fremmed.lenker[0] ?? '']) {
    expect(await aapne(verden, en), en).toMatchObject(INGENTING)
    expect(await svar(verden, en, JA), en).toMatchObject(INGENTING)
  }
  expect(verden.omfang()).toEqual(foer)
  verden.stillKlokka('2026-12-02T12:00:00.000Z')
  expect(await aapne(verden, lenke)).toMatchObject({ status: 200 })
  verden.stillKlokka('2026-12-03T12:00:00.000Z')
  expect(await aapne(verden, lenke)).toMatchObject(INGENTING)
  verden.stillKlokka('2026-11-20T12:00:00.000Z')
  await gjor('mote.avlyst', { grunn: 'Syk' })
  expect(await aapne(verden, lenke)).toMatchObject(INGENTING)
  expect(await svar(verden, lenke, JA)).toMatchObject(INGENTING)
})

test('when a time is chosen the link says which, and takes no answer', async () => {
  const { verden, lenker, gjor } = await medForslag()
  const [lenke = ''] = lenker
  expect(await gjor('mote.innkalt', { tid: B })).toMatchObject({ status: 200 })
  const valgt = { dato: '2026-12-02', fra: '14:00', til: '14:45' }
  expect((await aapne(verden, lenke)).data).toMatchObject({ aapen: false, tider: [], valgt })
  expect(await svar(verden, lenke, JA)).toMatchObject(INGENTING)
})

test('an answer about what is no time of the meeting says so, and nothing is written', async () => {
  const { verden, lenker } = await medForslag()
  const foer = verden.omfang()
  const gitt = { passer: [A, '2027-01-01T10:00'], omMaaDe: [] }
  const { status, feil } = await svar(verden, lenker[0] ?? '', gitt)
  expect([status, feil]).toMatchObject([
    400,
    { kode: 'UGYLDIG_DATA', felt: [{ sti: 'passer.1', grunn: 'Er ikke et av valgene.' }] },
  ])
  expect(verden.omfang()).toEqual(foer)
})

test('of two answers from one phone the one given last stands, also where the first comes after it', async () => {
  const { verden, lenker, meg, sakId, om } = await medForslag()
  const [lenke = ''] = lenker
  const mitt = async () => {
    const { prosesser } = await meg.hent(sakId)
    return Object(prosesser.find((en) => en.om === om)).svar
  }
  const nei = { passer: [], omMaaDe: [], gitt: '2026-11-20T08:59:30.000Z' }
  const ja = { ...JA, gitt: '2026-11-20T08:59:00.000Z' }
  expect(await svar(verden, lenke, nei)).toMatchObject({ status: 200 })
  expect(await svar(verden, lenke, ja)).toMatchObject({ status: 200 })
  expect(await mitt()).toMatchObject([{ svar: { [A]: 'nei', [B]: 'nei' } }])
  expect(await svar(verden, lenke, JA)).toMatchObject({ status: 200 })
  expect(await mitt()).toEqual([{ deltaker: { slag: 'barnet' }, svar: { [A]: 'ja', [B]: 'nei' } }])
  await verden.verifiser()
})

test('thirty who answer at once, each of them twice over, all have their answer kept once', async () => {
  const hvem = Array.from({ length: 30 }, (_, i) => ({ slag: 'annen', annen: `nr ${i}` }))
  const { verden, lenker, meg, sakId, om } = await medForslag(hvem)
  const ider = lenker.map(() => randomUUID())
  const svarene = await Promise.all(
    [0, 1].flatMap(() => lenker.map((lenke, i) => svar(verden, lenke, JA, ider[i]))),
  )
  expect(new Set(svarene.map(({ status }) => status))).toEqual(new Set([200]))
  const { prosesser } = await meg.hent(sakId)
  const { svar: gitt } = z
    .looseObject({ svar: z.array(z.unknown()) })
    .parse(prosesser.find((en) => en.om === om))
  expect(gitt).toHaveLength(30)
  expect(verden.omfang().hendelse).toBe(2 + 30)
})

test('two of the staff who had the page open before anybody answered both have their answer kept', async () => {
  const hvem = [
    { slag: 'ansatt', person: 'kari', rolle: 'kontaktlaerer' },
    { slag: 'ansatt', person: 'tone', rolle: 'tiltaksleder' },
  ]
  const { verden, meg, sakId, om } = await medForslag(hvem)
  for (const [nr, person] of ['kari', 'tone'].entries()) {
    const hendelse = { type: 'mote.svart', om, data: { deltaker: hvem[nr], ...JA } }
    const sendt = await verden.som(person).send({ sakId, hendelse, forventetVersjon: 2 })
    expect(sendt).toMatchObject({ status: 200 })
  }
  const { prosesser } = await meg.hent(sakId)
  expect(prosesser.find((en) => en.om === om)).toMatchObject({
    svar: hvem.map((deltaker) => ({ deltaker, svar: { [A]: 'ja', [B]: 'nei' } })),
  })
})

test('links are for those who may write in the case to hand out, and for a meeting that is to come', async () => {
  const { verden, sakId, om, gjor, meg } = await medForslag()
  const be = (person: string) => verden.som(person).sporr('mote.lenker', { sakId, om })
  expect((await be('tone')).status).toBe(200)
  for (const leser of STEDER.skole.lesere) expect((await be(leser)).status).toBe(403)
  expect((await be('peder')).status).toBe(404)
  expect((await send(verden.adresse, 'mote.lenker', { sakId, om })).status).toBe(401)
  await gjor('mote.innkalt', { tid: A })
  expect((await be(HOLDER)).status).toBe(200)
  await gjor('mote.avlyst', { grunn: 'Syk' })
  expect(await be(HOLDER)).toMatchObject(INGENTING)
  expect(await meg.sporr('mote.lenker', { sakId, om: 'ingen' })).toMatchObject(INGENTING)
})

test('nobody answers in the name of a link without having one', async () => {
  const { verden, sakId, gjor } = await medForslag()
  const sendt = await gjor('mote.svart', { deltaker: HVEM[0], ...JA })
  expect(Sendt.parse(sendt.data).sakId).toBe(sakId)
  const [{ aktorId } = { aktorId: '' }] = z
    .array(z.object({ aktorId: z.string() }))
    .parse(verden.rader("select aktorId from hendelse where type = 'mote.svart'"))
  expect(aktorId).toBe(HOLDER)
})

test('who tries links has a limit of their own', async () => {
  const { verden } = await medForslag()
  const svarene = await Promise.all(Array.from({ length: 125 }, () => aapne(verden, 'tull')))
  expect(svarene.filter(({ feil }) => feil?.kode === 'FOR_MANGE')).toHaveLength(5)
  expect((await send(verden.adresse, 'okt.meg', undefined)).feil?.kode).not.toBe('FOR_MANGE')
})

test('a link opens and is answered by while the case is on hold, and opens no more when it is closed', async () => {
  const { verden, sakId, lenker, meg } = await medForslag()
  const [, farmors = ''] = lenker
  const hendelse = { type: 'sak.satPaaVent', data: { grunn: 'Reise', til: '2026-11-30' } }
  await meg.send({ sakId, hendelse, forventetVersjon: 1 })
  expect((await svar(verden, farmors, JA)).status).toBe(200)
  const { data } = await aapne(verden, farmors)
  expect(data).toMatchObject({ aapen: true, tider: [{ mitt: 'ja' }, { mitt: 'nei' }] })
  const { versjon } = await meg.hent(sakId)
  const lukkes = { type: 'sak.lukket', data: { grunn: 'flyttet', begrunnelse: 'Flytter' } }
  await verden.som('tone').send({ sakId, hendelse: lukkes, forventetVersjon: versjon })
  expect((await aapne(verden, farmors)).status).toBe(404)
  await verden.verifiser()
})
