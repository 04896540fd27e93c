import { expect, test } from 'vitest'
import type { Overgang, Sak } from '../../client/sak/bruk.ts'
import { startverdier } from '../../client/sak/gjor/start.ts'
import { tomtArbeid } from '../../machines/sak/kontekst.ts'

const grein = { properties: { side: { enum: ['arena', 'foresatte', 'barnet'] } } }
const overgang = {
  type: 'forstaaelse.gitt',
  skjema: { oneOf: [grein, grein] },
} as unknown as Overgang

/** A case in which these sides have told how they understand it. */
const medSider = (...sider: ('arena' | 'foresatte' | 'barnet')[]) => {
  const gitt = (side: (typeof sider)[number]) => ({
    resultat: 'gitt' as const,
    side,
    forstaaelse: 'Slik ser vi det',
    dato: '2026-11-20',
  })
  const forstaaelse = Object.fromEntries(sider.map((side) => [side, gitt(side)]))
  return { kontekst: { trinn: 1, arbeid: { 1: { ...tomtArbeid(), forstaaelse } } } } as Sak
}

test('the form of understandings goes on with the side that has not told', () => {
  expect(startverdier(medSider(), overgang, {})).toEqual({ resultat: 'gitt', side: 'arena' })
  const neste = startverdier(medSider('arena', 'barnet'), overgang, {})
  expect(neste).toEqual({ resultat: 'gitt', side: 'foresatte' })
  expect(startverdier(medSider('arena', 'foresatte', 'barnet'), overgang, {})).toEqual({})
})

test('a side that was chosen comes with what it has told', () => {
  const { dato: _, ...fortalt } = {
    resultat: 'gitt',
    side: 'arena',
    forstaaelse: 'Slik ser vi det',
    dato: '',
  }
  expect(startverdier(medSider('arena'), overgang, { side: 'arena' })).toEqual(fortalt)
})
