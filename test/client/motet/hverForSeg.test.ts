import { expect, it } from 'vitest'
import { hverForSeg } from '../../../client/motet/oppsummering/hverForSeg.ts'

type Sak = Parameters<typeof hverForSeg>[0]
type Mote = Parameters<typeof hverForSeg>[1]

const MOTET = { holdt: { dato: '2026-11-18' } } as Mote
const sagt = (tekst: string, dato: string, gitt = true) => ({ tekst, dato, gitt })

const sak = (hjem: string[], ark: object): Sak =>
  ({ trinn: 1, barn: { hverForSeg: hjem }, arbeid: { 1: { kartlegging: {}, ...ark } } }) as Sak

const ARK = {
  forstaaelse: { foresatte: sagt('Vi ser det likt', '2026-10-01') },
  hverForSeg: {
    mor: sagt('Rolige morgener', '2026-11-18'),
    far: sagt('Far svarer ikke', '2026-11-18', false),
    mormor: sagt('Det går seg til', '2026-11-20'),
  },
  enighet: {
    dato: '2026-10-02',
    oppsummering: 'Mandager er tyngst',
    uenighet: null,
    uenige: [{ foresatt: 'far', tekst: 'Hele dager nå' }],
  },
}

it('gives each of those who live apart what they had said themselves by then, and nothing of why another had not', () => {
  expect(hverForSeg(sak(['mor', 'far', 'mormor'], ARK), MOTET)).toEqual([
    { foresatt: 'mor', forstaaelse: 'Rolige morgener', uenig: null },
    { foresatt: 'far', forstaaelse: null, uenig: 'Hele dager nå' },
    { foresatt: 'mormor', forstaaelse: null, uenig: null },
  ])
})

it('leaves out dissent that came after the meeting', () => {
  const senere = { ...ARK, enighet: { ...ARK.enighet, dato: '2026-11-19' } }
  expect(hverForSeg(sak(['far'], senere), MOTET)).toEqual([
    { foresatt: 'far', forstaaelse: null, uenig: null },
  ])
})

it('is nobody where all live in one home', () => {
  expect(hverForSeg(sak([], ARK), MOTET)).toEqual([])
})
