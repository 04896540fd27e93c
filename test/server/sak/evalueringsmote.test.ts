import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { HVEM, IDAG, innkalt, medId, motedag, NESTE } from './motedag.ts'
import type { Hendelse } from './verden.ts'

test('completing a meeting makes exactly its events; the same once more changes nothing', async () => {
  const { fullfor, samlet, typer, kari, sakId, om, verifiser } = await motedag()
  const alle = medId(fullfor(NESTE))
  const svar = await samlet(alle)
  expect(Object(svar.data).map((en: object) => 'svar' in en)).toEqual([true, true, true, true])
  const fire = ['plan.evaluert', 'plan.viderefort', 'mote.holdt', 'mote.foreslatt']
  expect(await typer()).toEqual(fire)
  expect((await samlet(alle)).data).toEqual(svar.data)
  expect(await typer()).toEqual(fire)

  const sak = Object((await kari.sporr('sak.hent', { sakId })).data)
  expect(sak.plan.gjeldende).toMatchObject({ periode: 2, rader: [{ evalueres: NESTE }] })
  const moter = sak.prosesser.filter((en: { navn: string }) => en.navn === 'mote')
  expect(moter).toMatchObject([
    { om, holdt: { dato: IDAG, tilstede: HVEM } },
    { tid: { dato: NESTE }, hvem: HVEM, holdt: null },
  ])
  expect(await verifiser()).toEqual({ saker: 1, hendelser: 8 })
})

test('what is refused in the middle keeps none of the others out, and is sent again alone', async () => {
  const { fullfor, samlet, typer, verifiser } = await motedag()
  const alle = medId(fullfor(IDAG))
  expect((await samlet(alle)).data).toMatchObject([
    { svar: {} },
    { feil: { kode: 'UGYLDIG_DATA', felt: [{ sti: 'evalueres' }] } },
    { svar: {} },
    { svar: {} },
  ])
  expect(await typer()).toEqual(['plan.evaluert', 'mote.holdt', 'mote.foreslatt'])
  const rettet = alle.map((en, nr) => (nr === 1 ? medId(fullfor(NESTE).slice(1, 2)) : [en]))
  const svar = await samlet(rettet.flat())
  expect(Object(svar.data).map((en: object) => 'svar' in en)).toEqual([true, true, true, true])
  expect(await typer()).toEqual([
    'plan.evaluert',
    'mote.holdt',
    'mote.foreslatt',
    'plan.viderefort',
  ])
  expect(await verifiser()).toEqual({ saker: 1, hendelser: 8 })
})

test('what another has done with the meeting meanwhile is not written over', async () => {
  const { fullfor, samlet, typer, som, sakId, om, kari } = await motedag()
  const { prosesser } = Object((await kari.sporr('sak.hent', { sakId })).data)
  const { versjon } = prosesser.find((en: { om: string }) => en.om === om)
  const flyttet = {
    type: 'mote.flyttet',
    om,
    data: { til: { dato: NESTE, kl: '10:00', minutter: 60 } },
  }
  await som('tone').send({ sakId, hendelse: flyttet, forventetVersjon: versjon })
  const svar = Object((await samlet(medId(fullfor(NESTE)))).data)
  expect(svar[2].feil.kode).toBe('KONFLIKT')
  expect(await typer()).not.toContain('mote.holdt')
})

test('two write in the minutes at once: both words are kept, and neither is a conflict', async () => {
  const { som, sakId, om, kari, verifiser } = await motedag()
  const avsnitt = async () => {
    const { prosesser } = Object((await kari.sporr('sak.hent', { sakId })).data)
    return prosesser.find((en: { om: string }) => en.om === om).avsnitt
  }
  const skriv = async (hvem: string, tekst: string, erstatter: number[]) =>
    som(hvem).send({
      sakId,
      hendelse: {
        type: 'mote.avsnitt',
        om,
        data: { avsnitt: 'a1', punkt: 'enige', tekst, erstatter },
      },
      // What both knew when they opened the page.
      forventetVersjon: 4,
    })
  await skriv('kari', 'Mandager er tyngst.', [])
  const svar = await Promise.all([
    skriv('kari', 'Mandager er tyngst for henne.', [1]),
    skriv('tone', 'Også tirsdager er tunge.', [1]),
  ])
  expect(svar.map(({ status }) => status)).toEqual([200, 200])
  const [ett] = await avsnitt()
  expect(ett.ord.map(({ av, tekst }: { av: string; tekst: string }) => [av, tekst]).sort()).toEqual(
    [
      ['kari', 'Mandager er tyngst for henne.'],
      ['tone', 'Også tirsdager er tunge.'],
    ],
  )
  await skriv(
    'tone',
    'Mandager og tirsdager er tyngst.',
    ett.ord.map(({ nr }: { nr: number }) => nr),
  )
  expect(await avsnitt()).toMatchObject([
    { ord: [{ av: 'tone', tekst: 'Mandager og tirsdager er tyngst.' }] },
  ])
  expect(await verifiser()).toEqual({ saker: 1, hendelser: 8 })
})

test('a paragraph that the minutes have no room for is refused with why, and those there stand', async () => {
  const { sakId, om, kari, typer } = await motedag()
  const skriv = (nr: number) =>
    kari.send({
      sakId,
      hendelse: {
        type: 'mote.avsnitt',
        om,
        data: { avsnitt: `a${nr}`, punkt: 'enige', tekst: 'x'.repeat(2000), erstatter: [] },
      },
      forventetVersjon: 4,
    })
  for (const nr of [1, 2, 3, 4, 5, 6, 7]) expect((await skriv(nr)).status).toBe(200)
  const foer = await typer()
  const grunn = 'Referatet rommer ikke mer. Gjør dette eller et annet avsnitt kortere.'
  expect(await skriv(8)).toMatchObject({
    status: 400,
    feil: { kode: 'UGYLDIG_DATA', felt: [{ sti: 'tekst', grunn }] },
  })
  expect(await typer()).toEqual(foer)
})

const ansatt = (id: string, rolle: string) => ({ slag: 'ansatt', person: id, rolle })

/** A meeting that Tone and a teacher of another class were asked to, held with Tone and the head. */
async function holdt(slag: string) {
  const verden = await motedag()
  verden.skriv("update person set epost = id || '@stafett.example'")
  const { sakId, kari } = verden
  const tone = ansatt('tone', 'tiltaksleder')
  const hvem = [...HVEM, tone, ansatt('bo', 'kontaktlaerer')]
  const send = async (hendelse: Hendelse, forventetVersjon: number, kommandoId: string) => {
    const { status, data } = await kari.send({ sakId, hendelse, forventetVersjon, kommandoId })
    expect(status).toBe(200)
    return Object(data)
  }
  const kall = innkalt(IDAG, { slag, hvem })
  const { om, versjon } = await send(kall, verden.versjon, randomUUID())
  const tilstede = [...HVEM, tone, ansatt('rita', 'rektor')]
  const data = { tilstede, form: 'fysisk', referat: 'Vi går videre.' }
  const kommando = [{ type: 'mote.holdt', om, data }, versjon, randomUUID()] as const
  const svar = await send(...kommando)
  expect(await send(...kommando)).toEqual(svar)
  const tilHvem = (tabell: 'utboks' | 'post') =>
    verden.rader(`select mottaker from ${tabell} where type = 'mote.holdt' order by mottaker`)
  return { ...verden, tilHvem }
}

test('the recap is told once to each who was asked or there, and may read it; not to whoever wrote it', {
  timeout: 30_000,
}, async () => {
  const { tilHvem } = await holdt('evaluering')
  expect(tilHvem('utboks')).toEqual([
    { mottaker: 'bo' },
    { mottaker: 'rita' },
    { mottaker: 'tone' },
  ])
  // Bo would log in to nothing.
  await expect
    .poll(() => tilHvem('post'), { timeout: 20_000 })
    .toEqual([{ mottaker: 'rita' }, { mottaker: 'tone' }])
})

test('what came of a meeting of another kind is told to nobody', async () => {
  const { tilHvem } = await holdt('samarbeid')
  expect(tilHvem('utboks')).toEqual([])
})
