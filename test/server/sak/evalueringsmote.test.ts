import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Person } from '../../../db/store.ts'
import type { Hendelse } from './verden.ts'
import { startVerden } from './verden.ts'

/** Today is Friday 20 November. */
const IDAG = '2026-11-20'
const NESTE = '2026-12-18'
const HVEM = [{ slag: 'barnet' }, { slag: 'ansatt', person: 'kari', rolle: 'kontaktlaerer' }]
const innkalt = (dato: string, { slag, hvem } = { slag: 'evaluering', hvem: HVEM }) => ({
  type: 'mote.foreslatt',
  data: {
    naar: 'fast',
    slag,
    hvem,
    form: 'fysisk',
    tolk: false,
    tid: { dato, kl: '14:00', minutter: 60 },
  },
})
const rad = {
  omraade: 'Trygghet',
  hvorfor: '',
  tiltak: ['En fast voksen ved døra'],
  kjennetegn: 'Kommer inn når det ringer',
  ansvarlig: { slag: 'annen', annen: 'Kontaktlærer' },
  evalueres: IDAG,
  rettetMot: 'miljo',
  fra: null,
}

/** Teaches another class, and sees nothing of this one. */
const BO: Person = {
  id: 'bo',
  navn: 'Bo Syntetisk',
  spraak: 'nb',
  roller: [{ rolle: 'kontaktlaerer', enhetId: 'skole-1', gruppe: '5B' }],
}

/** A plan that is due today, and the meeting in which it is to be evaluated. */
async function motedag() {
  const verden = await startVerden()
  await verden.store.personer.settInn([BO])
  const { sakId } = await verden.nySak()
  const kari = verden.som('kari')
  const send = async (hendelse: Hendelse, forventetVersjon: number) =>
    Object((await kari.send({ sakId, hendelse, forventetVersjon })).data)
  await send({ type: 'plan.utkastLagret', data: { maal: 'Trygg i friminuttene', rader: [rad] } }, 1)
  const { versjon } = await send({ type: 'plan.iverksatt', data: {} }, 2)
  const mote = await send(innkalt(IDAG), versjon)
  const hentet = Object((await kari.sporr('sak.hent', { sakId })).data)
  const [{ id: radId }] = hentet.plan.gjeldende.rader
  const fullfor = (neste: string) => [
    {
      type: 'plan.evaluert',
      data: {
        deltakere: ['barnet'],
        utfall: {
          [radId]: {
            utfall: 'viderefores',
            gjennomfort: 'ja',
            hjalp: 'delvis',
            resultat: 'Roligere morgener',
          },
        },
        oppsummering: 'Vi går videre.',
      },
    },
    { type: 'plan.viderefort', data: { evalueres: neste } },
    {
      type: 'mote.holdt',
      om: mote.om as string,
      data: { tilstede: HVEM, form: 'fysisk', referat: 'Vi går videre.' },
    },
    innkalt(NESTE),
  ]
  const samlet = async (hendelser: { kommandoId: string; hendelse: Hendelse }[]) =>
    kari.kall('sak.sendSamlet', {
      sakId,
      forventetVersjon: hentet.versjon,
      hendelser: hendelser.map((en) =>
        en.hendelse.om ? { ...en, forventetVersjon: mote.versjon } : en,
      ),
    })
  const typer = async () => (await verden.store.hendelser(sakId)).slice(4).map(({ type }) => type)
  return { ...verden, sakId, kari, om: mote.om as string, versjon, fullfor, samlet, typer }
}

const medId = (hendelser: Hendelse[]) =>
  hendelser.map((hendelse) => ({ kommandoId: randomUUID(), hendelse }))

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
  expect(tilHvem('utboks')).toEqual([{ mottaker: 'bo' }, { mottaker: 'rita' }, { mottaker: 'tone' }])
  // Bo would log in to nothing.
  await expect
    .poll(() => tilHvem('post'), { timeout: 20_000 })
    .toEqual([{ mottaker: 'rita' }, { mottaker: 'tone' }])
})

test('what came of a meeting of another kind is told to nobody', async () => {
  const { tilHvem } = await holdt('samarbeid')
  expect(tilHvem('utboks')).toEqual([])
})
