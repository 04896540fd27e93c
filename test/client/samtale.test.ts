import { expect, test } from 'vitest'
import type { Sak } from '../../client/sak/bruk.ts'
import { tomtArk } from '../../client/sak/kartlegging/ark.ts'
import { lesPunkter, somFelt } from '../../client/sak/samtale/punkter.ts'
import { innhold, statusFor } from '../../client/sak/samtale/tilstand.ts'
import type { JsonSchema } from '../../client/skjema/jsonSchema.ts'

const tekst: JsonSchema = { type: 'string', minLength: 1, maxLength: 4000 }
const omraade = (id: string): JsonSchema => ({
  type: 'object',
  properties: { omraade: { const: id }, oppsummering: tekst },
  required: ['omraade', 'oppsummering'],
})
const side = { enum: ['arena', 'foresatte', 'barnet'] }
const skjemaer: Record<string, JsonSchema> = {
  'samtale.holdt': {
    type: 'object',
    properties: {
      deltakere: {
        type: 'array',
        items: { enum: ['barnet', 'foresatte', 'kontaktlaerer', 'ppt'] },
      },
      oppsummering: tekst,
    },
    required: ['deltakere', 'oppsummering'],
  },
  'kartlegging.registrert': { oneOf: [omraade('arena'), omraade('fritid')] },
  'forstaaelse.gitt': {
    oneOf: [
      {
        type: 'object',
        properties: { resultat: { const: 'gitt' }, side, forstaaelse: tekst },
        required: ['resultat', 'side', 'forstaaelse'],
      },
      {
        type: 'object',
        properties: { resultat: { const: 'ikkeGitt' }, side, grunn: tekst },
        required: ['resultat', 'side', 'grunn'],
      },
    ],
  },
}

const iSkole = (arena: 'skole' | 'barnehage' = 'skole') => {
  const kartlegging = {
    fritid: { dato: '2026-11-02', risiko: [], beskyttelse: [], oppsummering: 'Fotball' },
  }
  return {
    arena,
    trinn: 1,
    arbeid: { 1: { ...tomtArk, kartlegging } },
    stafett: { holder: { person: 'kari', rolle: 'kontaktlaerer' } },
    samtale: Object.keys(skjemaer).map((type) => ({
      type,
      gjort: false,
      tittel: type,
      beskrivelse: '',
      tidligst: '2026-11-01',
    })),
  } as unknown as Sak
}
const punkter = (sak = iSkole()) => lesPunkter(sak, (type) => skjemaer[type])
const punkt = (id: string, sak?: Sak) => {
  const funnet = punkter(sak).find((en) => en.id === id)
  if (!funnet) throw new Error(`no ${id}`)
  return funnet
}

test('each area and each side is a point of its own', () => {
  expect(punkter().map(({ id, gjort }) => [id, gjort])).toEqual([
    ['samtale.holdt', false],
    ['kartlegging.registrert-arena', false],
    ['kartlegging.registrert-fritid', true],
    ['forstaaelse.gitt-arena', false],
    ['forstaaelse.gitt-foresatte', false],
    ['forstaaelse.gitt-barnet', false],
  ])
})

test('who is there is ticked: pupil, guardians and holder in a school, no child in a kindergarten', () => {
  const start = (sak: Sak) => punkt('samtale.holdt', sak).start
  expect(start(iSkole())).toEqual({ deltakere: ['barnet', 'foresatte', 'kontaktlaerer'] })
  expect(start(iSkole('barnehage'))).toEqual({ deltakere: ['foresatte', 'kontaktlaerer'] })
})

test('what is ticked beforehand is nothing to save: first somebody writes', () => {
  const samtalen = punkt('samtale.holdt')
  expect(statusFor(samtalen, somFelt(samtalen))).toBe('tom')
  const deltakere = ['foresatte']
  expect(statusFor(samtalen, somFelt(samtalen, { deltakere }))).toBe('skriver')
  const hele = { deltakere, oppsummering: 'Morgenen' }
  expect(statusFor(samtalen, somFelt(samtalen, hele))).toBe('klar')
})

test('what the case has stands, until something else is written', () => {
  const fritid = punkt('kartlegging.registrert-fritid')
  expect(statusFor(fritid, somFelt(fritid))).toBe('staar')
  const ny = somFelt(fritid, { omraade: 'fritid', oppsummering: 'Sluttet på fotball' })
  expect(statusFor(fritid, ny)).toBe('klar')
})

test('a side is said once: the point knows whose it is', () => {
  const barnet = punkt('forstaaelse.gitt-barnet')
  const felt = somFelt(barnet, { resultat: 'gitt', side: 'barnet', forstaaelse: 'Gruer meg' })
  expect(innhold(felt)).toEqual({ resultat: 'gitt', side: 'barnet', forstaaelse: 'Gruer meg' })
})
