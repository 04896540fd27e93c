import { describe, expect, test } from 'vitest'
import type { Sak } from '../../client/sak/bruk.ts'
import { nesteOmraade, omraadetEtter, startverdier } from '../../client/sak/gjor/start.ts'
import { sisteArk, tomtArk } from '../../client/sak/kartlegging/ark.ts'
import type { JsonSchema } from '../../client/skjema/jsonSchema.ts'

const grein: JsonSchema = { properties: { side: { enum: ['arena', 'foresatte', 'barnet'] } } }
const form = { type: 'forstaaelse.gitt', skjema: { oneOf: [grein, grein] } } as const

/** A case in which these sides have told how they understand it. */
const medSider = (
  ...sider: ('arena' | 'foresatte' | 'barnet')[]
): Pick<Sak, 'arbeid' | 'trinn'> => {
  const gitt = { gitt: true, tekst: 'Slik ser vi det', dato: '2026-11-20' }
  const forstaaelse = Object.fromEntries(sider.map((side) => [side, gitt]))
  return { trinn: 1, arbeid: { 1: { ...tomtArk, forstaaelse } } }
}

test('the form of understandings goes on with the side that has not told', () => {
  expect(startverdier(medSider(), form, {})).toEqual({ resultat: 'gitt', side: 'arena' })
  const neste = startverdier(medSider('arena', 'barnet'), form, {})
  expect(neste).toEqual({ resultat: 'gitt', side: 'foresatte' })
  expect(startverdier(medSider('arena', 'foresatte', 'barnet'), form, {})).toEqual({})
})

test('a side that was chosen comes with what it has told', () => {
  expect(startverdier(medSider('arena'), form, { side: 'arena' })).toEqual({
    resultat: 'gitt',
    side: 'arena',
    forstaaelse: 'Slik ser vi det',
  })
})

test('the form of a measure starts with the row that the link was at', () => {
  const melding = { type: 'tiltak.meldt', skjema: {} } as const
  expect(startverdier(medSider(), melding, { rad: 'h1.2' })).toEqual({ rad: 'h1.2' })
})

test('an area that is mapped comes with what was found, and no more', () => {
  const funn = { risiko: ['sovn'], beskyttelse: [], oppsummering: 'Sover lite', dato: '2026-11-20' }
  const sak = { trinn: 1, arbeid: { 1: { ...tomtArk, kartlegging: { individ: funn } } } } as const
  const { dato: _, ...data } = funn
  const kartlegging = { type: 'kartlegging.registrert', skjema: {} } as const
  const verdier = (omraade: string) => startverdier(sak as unknown as Sak, kartlegging, { omraade })
  expect(verdier('individ')).toEqual({ omraade: 'individ', ...data })
  expect(verdier('fritid')).toEqual({})
})

describe('mapping goes from area to area', () => {
  const omraader = ['arena', 'familie', 'fritid', 'individ'] as const
  const skjema: JsonSchema = {
    oneOf: omraader.map((en) => ({ properties: { omraade: { const: en } } })),
  }
  const medKartlagt = (...kartlagt: (typeof omraader)[number][]): Pick<Sak, 'arbeid' | 'trinn'> => {
    const funn = { risiko: [], beskyttelse: [], oppsummering: 'Sett på', dato: '2026-11-20' }
    const kartlegging = Object.fromEntries(kartlagt.map((en) => [en, funn]))
    return { trinn: 1, arbeid: { 1: { ...tomtArk, kartlegging } } }
  }

  test.each([
    [[], 'arena', 'familie'],
    [['arena'], 'familie', 'fritid'],
    [[], 'fritid', 'arena'],
    [['arena', 'familie'], 'individ', 'fritid'],
    [['arena', 'fritid'], 'arena', 'familie'],
    [['arena', 'familie', 'fritid'], 'individ', undefined],
    [[...omraader], 'familie', undefined],
  ] as const)('with %j mapped, %s leads to %s', (kartlagt, skrevet, neste) => {
    expect(omraadetEtter(medKartlagt(...kartlagt), skjema, skrevet)).toBe(neste)
  })

  test('whoever comes without an area begins with the first that is left, or with the first', () => {
    expect(nesteOmraade(medKartlagt('arena', 'fritid'), skjema)).toBe('familie')
    expect(nesteOmraade(medKartlagt(...omraader), skjema)).toBe('arena')
  })
})

test('the sheet to build a plan on is the newest with something on it', () => {
  const enighet = { oppsummering: 'Morgenen', uenighet: null, uenige: [], dato: '2026-11-20' }
  const paa1 = { ...tomtArk, enighet }
  expect(sisteArk({ trinn: 1, arbeid: { 1: paa1 } })).toEqual({ trinn: 1, ark: paa1 })
  expect(sisteArk({ trinn: 2, arbeid: { 1: paa1, 2: tomtArk } })?.trinn).toBe(1)
  expect(sisteArk({ trinn: 1, arbeid: { 1: paa1, 2: paa1 } })?.trinn).toBe(1)
  expect(sisteArk({ trinn: 1, arbeid: { 1: tomtArk } })).toBeUndefined()
  expect(sisteArk({ trinn: 0, arbeid: {} })).toBeUndefined()
})
