import { expect, test } from 'vitest'
import { medIcalJs, medTsIcs } from '../kalender/lest.ts'
import { send } from '../klient.ts'
import { startSmtp } from '../post/tjener.ts'
import { startVerden } from '../sak/verden.ts'
import { epost, foresatt, KARI, medMote, TONE } from './mote.ts'

const SNART = { timeout: 20_000 }
const HVEM = [
  { slag: 'barnet' },
  KARI,
  TONE,
  foresatt('mor'),
  foresatt('far'),
  foresatt('verge'),
  { slag: 'annen', annen: 'farmor' },
]
/** One can be reached by mail; the other’s contact is shielded, and the third has no address. */
const FORESATTE = {
  mor: epost('mor@stafett.example'),
  far: { slag: 'skjermet' },
  verge: epost(null),
} as const

const medPost = async (endring: object) => {
  const { smtp, mottatt } = await startSmtp()
  const verden = await startVerden(undefined, smtp)
  verden.skriv("update person set epost = id || '@stafett.example' where id <> 'nils'")
  const mote = await medMote(verden, HVEM, endring, FORESATTE)
  const til = (hvem: string) => mottatt.filter((en) => en.til === `${hvem}@stafett.example`)
  /** The calendar file of the last letter to somebody. */
  const fil = (hvem: string) => {
    const vedlagt = til(hvem)
      .at(-1)
      ?.lest.attachments.find(({ contentType }) => contentType === 'text/calendar')
    return String(vedlagt?.content)
  }
  const kommer = (antall: number) => expect.poll(() => mottatt.length, SNART).toBe(antall)
  return { verden, mottatt, til, fil, kommer, ...mote }
}

test('each who can be reached gets the invitation, the change and the cancellation, and nobody gets anybody else’s', {
  timeout: 60_000,
}, async () => {
  const { verden, mottatt, til, fil, kommer, gjor, barn, sakId, om } = await medPost({
    sted: 'Prøve skole, rom 214',
  })
  await kommer(3)
  const [mors] = til('mor')
  expect(mors?.lest.subject).toBe('Du er kalt inn til møte 1. desember kl. 10:00')
  expect(mors?.lest.text).toContain(
    'Du er kalt inn til møte 1. desember kl. 10:00–11:00.\n\nSted: Prøve skole, rom 214\n\nPrøve skole kaller inn.',
  )
  expect(mors?.raa).toContain('text/calendar; charset=utf-8; method=REQUEST')
  const forst = medIcalJs(fil('mor'))
  expect(medTsIcs(fil('mor'))).toEqual(forst)
  expect(forst).toMatchObject({
    metode: 'REQUEST',
    moter: [
      {
        sekvens: 0,
        fra: '2026-12-01T09:00:00.000Z',
        hva: 'Møte',
        sted: 'Prøve skole, rom 214',
        inviterte: ['mor@stafett.example'],
        avsender: 'stafett@stafett.example',
      },
    ],
  })
  const uider = ['mor', 'tone', 'kari'].map((en) => medIcalJs(fil(en)).moter[0]?.uid)
  expect(new Set(uider).size).toBe(3)

  await gjor('mote.flyttet', { til: { dato: '2026-12-03', kl: '12:30', minutter: 45 } })
  await kommer(6)
  expect(til('tone').at(-1)?.lest.subject).toBe('Møtet ditt er flyttet til 3. desember kl. 12:30')
  expect(medIcalJs(fil('mor'))).toMatchObject({
    metode: 'REQUEST',
    moter: [{ uid: uider[0], sekvens: 1, fra: '2026-12-03T11:30:00.000Z' }],
  })

  await gjor('mote.avlyst', { grunn: 'Prøve er syk' })
  await kommer(9)
  for (const en of ['mor', 'tone', 'kari']) expect(til(en)).toHaveLength(3)
  const sist = medTsIcs(fil('mor'))
  expect(sist).toMatchObject({
    metode: 'CANCEL',
    moter: [{ uid: uider[0], sekvens: 2, status: 'CANCELLED' }],
  })

  const alt = mottatt.map(({ raa, lest }) => `${raa} ${lest.text} ${lest.subject}`).join()
  const hemmelig = [barn.fornavn, barn.etternavn, barn.id, barn.gruppe, sakId, om, 'farmor', 'syk']
  for (const en of hemmelig) expect(alt.replaceAll('Prøve skole', '')).not.toContain(en)
  expect(verden.linjer.join()).not.toMatch(/mor@|Syntetisk/)
})

/** The link that stands in a letter; undefined where there is none. */
const lenkeI = (tekst: string | undefined) => /\/tid#(\S+)/.exec(tekst ?? '')?.[1]

test('a guardian who is called in by a fixed time gets a link to say what they want to talk about; staff and cancellations have none', {
  timeout: 60_000,
}, async () => {
  const { verden, til, kommer, gjor, motet, sakId } = await medPost({})
  const si = async (tekst: string) => {
    const lenke = lenkeI(til('mor').at(-1)?.lest.text)
    expect(Buffer.from(lenke ?? '', 'base64url').toString()).not.toContain(sakId)
    const sagt = { lenke, tekst, kommandoId: crypto.randomUUID() }
    return (await send(verden.adresse, 'avstemning.taOpp', sagt)).status
  }
  await kommer(3)
  expect(til('mor')[0]?.lest.text).toContain('Er det noe du vil ta opp på møtet?')
  expect(await si('Leksene')).toBe(200)
  for (const en of ['kari', 'tone']) expect(lenkeI(til(en)[0]?.lest.text)).toBeUndefined()

  await gjor('mote.flyttet', { til: { dato: '2026-12-03', kl: '12:30', minutter: 45 } })
  await kommer(6)
  verden.stillKlokka('2026-12-02T12:00:00.000Z')
  expect(await si('Storefri')).toBe(200)
  expect(await motet()).toMatchObject({
    onsker: [{ deltaker: foresatt('mor'), tekst: 'Leksene' }, { tekst: 'Storefri' }],
  })
  await gjor('mote.avlyst', { grunn: 'Syk' })
  await kommer(9)
  expect(lenkeI(til('mor').at(-1)?.lest.text)).toBeUndefined()
})

test('whoever was asked when they can come is told that nothing comes of it, and no more', {
  timeout: 60_000,
}, async () => {
  const tider = [{ dato: '2026-12-01', kl: '10:00', minutter: 60 }]
  const mote = await medPost({ naar: 'velges', tid: undefined, tider })
  const { mottatt, til, kommer, gjor, barn, sakId, om } = mote
  await kommer(2)
  await gjor('mote.avlyst', { grunn: 'Prøve er syk' })
  await kommer(4)
  expect(til('kari')).toEqual([])
  const [, sist] = til('mor')
  expect(sist?.lest.subject).toBe('Det blir ikke noe møte nå')
  expect(sist?.lest.text).toContain('Prøve skole spurte når det passer å møtes.')
  expect(sist?.lest.attachments).toEqual([])
  expect(til('tone')[1]?.lest.subject).toBe(sist?.lest.subject)
  const alt = mottatt.map(({ raa, lest }) => `${raa} ${lest.text} ${lest.subject}`).join()
  for (const en of [barn.fornavn, barn.etternavn, sakId, om, 'farmor', 'syk']) {
    expect(alt.replaceAll('Prøve skole', '')).not.toContain(en)
  }
})

test('each is written to in their own language: a guardian where letters are written in it, else in bokmål', {
  timeout: 60_000,
}, async () => {
  const { verden, til, kommer, gjor } = await medPost({})
  await kommer(3)
  expect(til('mor')[0]?.lest.subject).toBe('Du er kalt inn til møte 1. desember kl. 10:00')
  verden.skriv("update foresatt set spraak = 'English' where id = 'mor'")
  verden.skriv("update person set spraak = 'nn' where id = 'tone'")
  await gjor('mote.flyttet', { til: { dato: '2026-12-03', kl: '12:30', minutter: 45 } })
  await kommer(6)
  const [, mors] = til('mor')
  expect(mors?.lest.subject).toBe('Your meeting is moved to 3 December at 12:30')
  expect(mors?.lest.headers.get('content-language')).toBe('en')
  expect(mors?.lest.text).toContain('Is there something you want to bring up at the meeting?')
  expect(til('tone')[1]?.lest.subject).toBe('Møtet ditt er flytta til 3. desember kl. 12:30')
  verden.skriv("update foresatt set spraak = 'arabisk' where id = 'mor'")
  await gjor('mote.avlyst', { grunn: 'Syk' })
  await kommer(9)
  expect(til('mor')[2]?.lest.subject).toBe('Møtet 3. desember kl. 12:30 er avlyst')
})

test('a place that has the child’s name in it stays in the house', {
  timeout: 30_000,
}, async () => {
  const { til, fil, kommer } = await medPost({ sted: 'Hjemme hos Prøves far' })
  await kommer(3)
  expect(`${til('mor')[0]?.lest.text} ${fil('mor')}`).not.toMatch(/Hjemme|LOCATION/)
})

test('where a guardian is shielded no place leaves the house by mail, and one is told to ask; staff see it', {
  timeout: 30_000,
}, async () => {
  const { til, fil, kommer, motet, gjor } = await medPost({ sted: 'Storgata 1, ved Prøve skole' })
  await kommer(3)
  for (const hvem of ['mor', 'tone', 'kari']) {
    expect(`${til(hvem)[0]?.lest.text} ${fil(hvem)}`).not.toMatch(/Storgata|LOCATION/)
    expect(til(hvem)[0]?.lest.text).toContain('Sted: spør den som kaller inn.')
  }
  expect(await motet()).toMatchObject({ sted: 'Storgata 1, ved Prøve skole' })
  await gjor('mote.avlyst', { grunn: 'Syk' })
  await kommer(6)
  expect(til('mor')[1]?.lest.text).not.toContain('Sted')
})

test('whoever is asked when they can come gets their own link, opens it and answers; the calendar comes when it is chosen', {
  timeout: 60_000,
}, async () => {
  const { verden, mottatt, til, kommer, gjor, motet, sakId } = await medPost({
    naar: 'velges',
    tid: undefined,
    tider: [
      { dato: '2026-12-01', kl: '10:00', minutter: 60 },
      { dato: '2026-12-02', kl: '14:00', minutter: 45 },
    ],
  })
  await kommer(2)
  expect(mottatt.map((en) => en.til).sort()).toEqual([
    'mor@stafett.example',
    'tone@stafett.example',
  ])
  const [{ lest } = expect.unreachable()] = til('mor')
  expect(lest.subject).toBe('Når passer det for deg å møtes?')
  expect(lest.attachments).toEqual([])
  expect(lest.text).toContain('Der kan du også skrive om det er noe du vil ta opp.')
  expect(til('tone')[0]?.lest.text).not.toContain('ta opp')
  const lenke = lenkeI(lest.text) ?? ''
  const [innhold = ''] = lenke.split('.')
  expect(Buffer.from(innhold, 'base64url').toString()).not.toContain(sakId)

  const svar = { lenke, passer: ['2026-12-02T14:00'], omMaaDe: [], kommandoId: crypto.randomUUID() }
  expect(await send(verden.adresse, 'avstemning.svar', svar)).toMatchObject({ status: 200 })
  expect(await motet()).toMatchObject({ svar: [{ deltaker: foresatt('mor') }] })

  await gjor('mote.innkalt', { tid: '2026-12-02T14:00' })
  await kommer(5)
  expect(til('mor').at(-1)?.lest.subject).toBe('Du er kalt inn til møte 2. desember kl. 14:00')
})

test('whoever gets no mail is named to those who can tell them, and not why', {
  timeout: 30_000,
}, async () => {
  const { verden, meg, sakId, om, kommer, gjor } = await medPost({})
  const uten = async () => (await meg.sporr('mote.utenEpost', { sakId, om })).data
  // The child, the father whose contact is shielded, the one without an address, and the grandmother.
  expect(await uten()).toEqual([0, 4, 5, 6])
  await kommer(3)
  expect(await uten()).toEqual([0, 4, 5, 6])
  verden.skriv("update person set epost = null where id = 'tone'")
  verden.skriv("update foresatt set til = '2026-11-20' where id = 'mor'")
  // They have what was sent; of the next they get none.
  expect(await uten()).toEqual([0, 4, 5, 6])
  await gjor('mote.flyttet', { til: { dato: '2026-12-03', kl: '12:30', minutter: 45 } })
  expect(await uten()).toEqual([0, 2, 3, 4, 5, 6])
  await kommer(4)
  expect(await uten()).toEqual([0, 2, 3, 4, 5, 6])
  expect((await verden.som('eva').sporr('mote.utenEpost', { sakId, om })).status).toBe(403)
  expect((await verden.som('peder').sporr('mote.utenEpost', { sakId, om })).status).toBe(404)
  expect((await meg.sporr('mote.utenEpost', { sakId, om: 'annet' })).status).toBe(404)
})
