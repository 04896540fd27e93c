import { beforeEach, describe, expect, test } from 'vitest'
import { kalenderUid } from '../../../server/kalender/uid.ts'
import { epost, foresatt, KARI, medMote, TID, TONE } from '../mote/mote.ts'
import { innstillinger, ledigPort } from '../post/tjener.ts'
import { startVerden } from '../sak/verden.ts'
import { alene, apple, google, outlook } from './svar.ts'

const HEMMELIGHET = 'en-hemmelighet-som-er-lang-nok-til-dette'
const STAFETT = 'stafett@stafett.example'
const TONES = 'tone@stafett.example'
const BREV = 'message/rfc822'
const KALENDER = 'text/calendar; charset=utf-8; method=REPLY'

const start = async () => {
  const verden = await startVerden(undefined, innstillinger(await ledigPort()), HEMMELIGHET)
  verden.skriv("update person set epost = id || '@stafett.example'")
  const mote = await medMote(
    verden,
    [KARI, TONE, foresatt('mor')],
    {},
    {
      mor: epost('Mor@Stafett.example'),
    },
  )
  const lever = async (
    kropp: string | Uint8Array<ArrayBuffer>,
    type = BREV,
    hemmelighet = HEMMELIGHET,
  ) => {
    const svar = await fetch(`${verden.adresse}/post/inn`, {
      method: 'POST',
      headers: { 'content-type': type, authorization: `Bearer ${hemmelighet}` },
      body: kropp,
    })
    return [svar.status, await svar.text()]
  }
  const uid = (slag: 'ansatt' | 'foresatt', hvem: string) =>
    kalenderUid(verden.store, { om: mote.om, slag, hvem })
  const kommer = async () => Object(await mote.motet()).kommer
  const tones = {
    uid: await uid('ansatt', 'tone'),
    til: STAFETT,
    fra: TONES,
    partstat: 'ACCEPTED',
    sekvens: 0,
  }
  return { verden, ...mote, lever, uid, kommer, tones }
}
type Verden = Awaited<ReturnType<typeof start>>
let v: Verden
beforeEach(async () => {
  v = await start()
})

const TATT = [204, '']
const IKKE_TATT = [422, '{"feil":{"kode":"IKKE_TATT_IMOT"}}']

test.each([
  ['Google', google, 'ACCEPTED', 'ja'],
  ['Google', google, 'TENTATIVE', 'kanskje'],
  ['Outlook', outlook, 'DECLINED', 'nei'],
  ['Outlook', outlook, 'ACCEPTED', 'ja'],
  ['Apple', apple, 'TENTATIVE', 'kanskje'],
  ['Apple', apple, 'DECLINED', 'nei'],
] as const)('the answer of %s (%#) is taken in and shown', async (_, brev, partstat, svar) => {
  expect(await v.lever(brev({ ...v.tones, partstat }))).toEqual(TATT)
  expect(await v.kommer()).toEqual([{ deltaker: TONE, svar }])
  await v.verden.verifiser()
})

test('who answers again has changed their mind; the same letter twice is one answer; a guardian answers too', async () => {
  const ja = alene(v.tones)
  expect(await v.lever(ja, KALENDER)).toEqual(TATT)
  const nei = alene({ ...v.tones, partstat: 'DECLINED', stempel: '20261120T100000Z' })
  expect(await v.lever(nei, KALENDER)).toEqual(TATT)
  expect(await v.lever(ja, KALENDER)).toEqual(TATT)
  const mors = { ...v.tones, uid: await v.uid('foresatt', 'mor'), fra: 'mor@stafett.example' }
  expect(await v.lever(google(mors))).toEqual(TATT)
  expect(await v.kommer()).toEqual([
    { deltaker: TONE, svar: 'nei' },
    { deltaker: foresatt('mor'), svar: 'ja' },
  ])
  const { data } = await v.meg.sporr('sak.historikk', { sakId: v.sakId })
  expect(JSON.stringify(data)).toContain('En invitert svarte på en innkalling.')
})

test('of two answers the one that the calendar gave last stands, also where the first is longer on its way', async () => {
  v.verden.stillKlokka('2026-11-20T12:00:00.000Z')
  const nei = google({ ...v.tones, partstat: 'DECLINED', stempel: '20261120T110000Z' })
  const ja = outlook({ ...v.tones, stempel: '20261120T100000Z' })
  expect(await v.lever(nei)).toEqual(TATT)
  expect(await v.lever(ja)).toEqual(TATT)
  expect(await v.kommer()).toEqual([{ deltaker: TONE, svar: 'nei' }])
  // Tone calls at noon, and staff write it in; what her calendar said before that comes after it.
  await v.gjor('mote.kommer', { deltaker: TONE, svar: 'kanskje' })
  const sen = apple({ ...v.tones, stempel: '20261120T113000Z' })
  expect(await v.lever(sen)).toEqual(TATT)
  expect(await v.kommer()).toEqual([{ deltaker: TONE, svar: 'kanskje' }])
  await v.verden.verifiser()
})

test('a stamp without a zone says no instant: such an answer was given when it came', async () => {
  v.verden.stillKlokka('2026-11-20T12:00:00.000Z')
  await v.lever(google({ ...v.tones, stempel: '20261120T110000Z' }))
  const uten = google({ ...v.tones, partstat: 'DECLINED', stempel: '20261120T100000' })
  expect(await v.lever(uten)).toEqual(TATT)
  expect(await v.kommer()).toEqual([{ deltaker: TONE, svar: 'nei' }])
})

test('a yes to one time is no yes to another', async () => {
  await v.lever(google(v.tones))
  await v.gjor('mote.flyttet', { til: { ...TID, kl: '12:00' } })
  expect(await v.kommer()).toEqual([])
  expect(await v.lever(google({ ...v.tones, stempel: '20261120T110000Z' }))).toEqual(IKKE_TATT)
  expect(await v.lever(google({ ...v.tones, sekvens: 1 }))).toEqual(TATT)
})

test('whatever is no answer of one who is invited gets one and the same refusal, and writes nothing', async () => {
  const { tones, lever, verden } = v
  const mors = await v.uid('foresatt', 'mor')
  const galt: [string, string, string][] = [
    ['of an unknown meeting', google({ ...tones, uid: 'ukjent@stafett' }), BREV],
    ['from another’s address', google({ ...tones, fra: 'kari@stafett.example' }), BREV],
    ['to another’s invitation', google({ ...tones, uid: mors }), BREV],
    ['from nobody known', google({ ...tones, fra: 'fremmed@stafett.example' }), BREV],
    ['to a later change than there is', google({ ...tones, sekvens: 1 }), BREV],
    ['that says nothing', google({ ...tones, partstat: 'NEEDS-ACTION' }), BREV],
    ['that hands it on', google({ ...tones, partstat: 'DELEGATED' }), BREV],
    ['that is an invitation', alene(tones).replace('METHOD:REPLY', 'METHOD:REQUEST'), KALENDER],
    [
      'for two meetings',
      alene(tones).replace('END:VCALENDAR', 'BEGIN:VEVENT\r\nEND:VEVENT\r\nEND:VCALENDAR'),
      KALENDER,
    ],
    ['a letter without a calendar', 'Subject: hei\r\n\r\nhei', BREV],
    ['cut off', google(tones).slice(0, 900), BREV],
    ['rubbish', '\u0000\ufffd{"a":1}', KALENDER],
    ['nothing', '', BREV],
    ['of another kind', JSON.stringify(tones), 'application/json'],
    ['large', 'x'.repeat(600 * 1024), BREV],
  ]
  const foer = verden.omfang()
  for (const [hva, kropp, type] of galt) expect(await lever(kropp, type), hva).toEqual(IKKE_TATT)
  expect(await lever(new Uint8Array(50 * 1024 * 1024))).toEqual(IKKE_TATT)
  expect(verden.omfang()).toEqual(foer)

  await v.gjor('mote.avlyst', { grunn: 'Syk' })
  expect(await lever(google({ ...tones, sekvens: 1 }))).toEqual(IKKE_TATT)
  expect(verden.linjer.join()).not.toMatch(/tone@|kari@|mor@|Syntetisk/i)
}, 30_000)

describe('without the secret there is no such place', () => {
  test.each([
    ['another', 'en-annen-hemmelighet-som-er-lang-nok-til-det'],
    ['none', ''],
  ])('%s', async (_, hemmelighet) => {
    expect(await v.lever(google(v.tones), BREV, hemmelighet)).toEqual([404, ''])
    expect(await v.kommer()).toEqual([])
  })

  test('where none is set', async () => {
    const { adresse } = await startVerden()
    const svar = await fetch(`${adresse}/post/inn`, {
      method: 'POST',
      headers: { authorization: 'Bearer null', 'content-type': BREV },
      body: google(v.tones),
    })
    expect(svar.status).toBe(404)
  })
})

test('what a calendar answers while the case is on hold is taken in, and what it answers when it is closed is not', async () => {
  const hendelse = { type: 'sak.satPaaVent', data: { grunn: 'Reise', til: '2026-11-30' } }
  await v.meg.send({ sakId: v.sakId, hendelse, forventetVersjon: 1 })
  expect(await v.lever(google(v.tones))).toEqual(TATT)
  expect(await v.kommer()).toMatchObject([{ deltaker: TONE, svar: 'ja' }])
  const lukkes = { type: 'sak.lukket', data: { grunn: 'flyttet', begrunnelse: 'Flytter' } }
  const { versjon } = await v.meg.hent(v.sakId)
  const lukket = await v.verden
    .som('tone')
    .send({ sakId: v.sakId, hendelse: lukkes, forventetVersjon: versjon })
  expect(lukket.status).toBe(200)
  const nei = google({ ...v.tones, partstat: 'DECLINED', stempel: '20261121T100000' })
  expect(await v.lever(nei)).toEqual(IKKE_TATT)
  await v.verden.verifiser()
})
