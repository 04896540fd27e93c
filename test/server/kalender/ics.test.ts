import { describe, expect, test } from 'vitest'
import { invitasjon, kalenderfil } from '../../../server/kalender/ics.ts'
import { medIcalJs, medTsIcs } from './lest.ts'

const MOTE = {
  uid: 'a1@stafett',
  sekvens: 0,
  dato: '2026-12-01',
  fra: '10:00',
  til: '11:00',
  sted: 'Rom 214; 2. etasje, «Fløy Ø»',
}
const INNKALT = {
  mote: MOTE,
  metode: 'REQUEST',
  spraak: 'nb',
  fra: 'stafett@stafett.example',
  til: 'tone@stafett.example',
  svarTas: true,
  tid: '2026-11-20T09:00:00.000Z',
} as const
const VENTET = {
  uid: 'a1@stafett',
  sekvens: 0,
  fra: '2026-12-01T09:00:00.000Z',
  til: '2026-12-01T10:00:00.000Z',
  sone: 'Europe/Oslo',
  hva: 'Møte',
  sted: 'Rom 214; 2. etasje, «Fløy Ø»',
  status: 'CONFIRMED',
  avsender: 'stafett@stafett.example',
  inviterte: ['tone@stafett.example'],
  tid: '2026-11-20T09:00:00.000Z',
}
/** As both understand it, field by field. */
const begge = (tekst: string) => [medIcalJs(tekst), medTsIcs(tekst)]
const toGanger = <T>(en: T) => [en, en]

test('called in, moved and called off are the same meeting to whoever reads it, each newer than the one before', () => {
  expect(begge(invitasjon(INNKALT))).toEqual(toGanger({ metode: 'REQUEST', moter: [VENTET] }))

  const flyttet = { ...MOTE, sekvens: 1, dato: '2026-12-03', fra: '12:30', til: '13:15' }
  const naa = { fra: '2026-12-03T11:30:00.000Z', til: '2026-12-03T12:15:00.000Z', sekvens: 1 }
  expect(begge(invitasjon({ ...INNKALT, mote: flyttet }))).toEqual(
    toGanger({ metode: 'REQUEST', moter: [{ ...VENTET, ...naa }] }),
  )

  const avlyst = { ...INNKALT, metode: 'CANCEL', mote: { ...flyttet, sekvens: 2 } } as const
  expect(begge(invitasjon(avlyst))).toEqual(
    toGanger({ metode: 'CANCEL', moter: [{ ...VENTET, ...naa, sekvens: 2, status: 'CANCELLED' }] }),
  )
})

describe('the same clock on the wall is another instant when the clock has been changed', () => {
  test.each([
    ['the Friday before winter time', '2026-10-23', '08:00'],
    ['the day that it changes', '2026-10-25', '09:00'],
    ['the Monday after', '2026-10-26', '09:00'],
    ['the Friday before summer time', '2027-03-26', '09:00'],
    ['the day that it changes back', '2027-03-28', '08:00'],
    ['the Monday after that', '2027-03-29', '08:00'],
  ])('%s, %s at ten', (_, dato, utc) => {
    const fra = `${dato}T${utc}:00.000Z`
    expect(begge(invitasjon({ ...INNKALT, mote: { ...MOTE, dato } }))).toMatchObject(
      toGanger({ moter: [{ fra }] }),
    )
  })
})

test('it asks for an answer only where answers are taken, and never to what is called off', () => {
  const spor = (endring: object) => /RSVP=(\w+)/.exec(invitasjon({ ...INNKALT, ...endring }))?.[1]
  expect(spor({})).toBe('TRUE')
  expect(spor({ svarTas: false })).toBe('FALSE')
  expect(spor({ metode: 'CANCEL' })).toBe('FALSE')
})

test('what is typed as a place adds no line of its own to the file', () => {
  const sted = 'Rom 1\r\nATTENDEE:mailto:fremmed@stafett.example\nSUMMARY:Annet'
  const [en, annen] = begge(invitasjon({ ...INNKALT, mote: { ...MOTE, sted } }))
  for (const lest of [en, annen]) {
    expect(lest?.moter).toMatchObject([{ hva: 'Møte', inviterte: ['tone@stafett.example'] }])
  }
})

test('a file of many meetings holds each of them, and one of none can be read', () => {
  const moter = [MOTE, { ...MOTE, uid: 'b2@stafett', sted: null }]
  const fil = kalenderfil(moter, 'en', INNKALT.tid)
  for (const lest of begge(fil)) {
    expect(lest).toMatchObject({
      moter: [{ uid: 'a1@stafett', hva: 'Meeting' }, { uid: 'b2@stafett' }],
    })
    expect(lest.metode).toBeUndefined()
    expect(lest.moter[1]?.sted).toBeUndefined()
  }
  expect(medIcalJs(kalenderfil([], 'nb', INNKALT.tid)).moter).toEqual([])
})
