import { describe, expect, it } from 'vitest'
import type { Sak } from '../../client/sak/bruk.ts'
import type { Mote, Part } from '../../client/sak/moter/moter.ts'
import { somFallerBort, utelatte, ventes } from '../../client/sak/moter/moter.ts'

const BARNET: Part = { slag: 'barnet' }
const MOR: Part = { slag: 'foresatt', foresatt: 'mor' }
const FAR: Part = { slag: 'foresatt', foresatt: 'far' }
const TONE: Part = { slag: 'ansatt', person: 'tone', rolle: 'tiltaksleder' }
const PPT: Part = { slag: 'tjeneste', tjeneste: 'ppt' }
const NAV: Part = { slag: 'tjeneste', tjeneste: 'nav' }
const FARMOR: Part = { slag: 'annen', annen: 'farmor' }

/** PPT is let in until 1 December, NAV is not; those of `borte` have left. */
const sak = (...borte: Part[]) =>
  ({
    idag: '2026-12-01',
    laget: {
      grunnlag: [{ tjeneste: 'ppt', fra: '2026-11-01', til: '2026-12-01' }],
      tjenester: [
        { id: 'ppt', navn: 'PPT' },
        { id: 'nav', navn: 'NAV' },
      ],
      borte,
    },
  }) as unknown as Pick<Sak, 'laget' | 'idag'>
const mote = (hvem: Part[], uten: string[] = []) => ({ hvem, uten }) as unknown as Mote

describe('who is thought to be there', () => {
  it('is everybody who was called in, in their order', () => {
    const alle = [BARNET, MOR, TONE, PPT, FARMOR]
    expect(ventes(sak(), mote(alle))).toEqual(alle)
  })

  it('is no guardian of before, no one who has left, and no service that may not be', () => {
    const alle = [BARNET, MOR, FAR, TONE, PPT, NAV]
    expect(ventes(sak(FAR, TONE), mote(alle))).toEqual([BARNET, MOR, PPT])
    expect(ventes(sak(), mote(alle, ['ppt']))).toEqual([BARNET, MOR, FAR, TONE])
  })
})

it('who calls in, or moves, says which services are called in no more, and nothing where all are', () => {
  expect(utelatte(sak(), mote([BARNET, PPT, NAV]))).toEqual({ uten: ['nav'] })
  expect(utelatte(sak(), mote([BARNET, PPT]))).toEqual({})
  expect(utelatte(sak(), mote([BARNET, NAV], ['nav']))).toEqual({})
})

describe('the meetings that are not held as it is', () => {
  const tid = (dato: string) => ({ dato, kl: '10:00', minutter: 60 })
  const et = (om: string, deler: Partial<Mote>) =>
    ({
      om,
      navn: 'mote',
      dato: '2026-11-18',
      tid: null,
      tider: [],
      holdt: null,
      avlyst: null,
      serie: null,
      ...deler,
    }) as unknown as Mote
  const prosesser = [
    et('i pausen', { tid: tid('2026-11-25') }),
    et('den dagen', { tid: tid('2026-11-30') }),
    et('etterpå', { tid: tid('2026-12-07') }),
    et('spurt i pausen', { tider: [tid('2026-12-01'), tid('2026-11-26')] }),
    et('spurt etterpå', { tider: [tid('2026-12-01')] }),
    et('holdt', { tid: tid('2026-11-20'), holdt: {} as Mote['holdt'] }),
  ]
  const faller = (liv: object) =>
    somFallerBort({ prosesser, lukket: null, hvile: null, ...liv } as Parameters<
      typeof somFallerBort
    >[0]).map(({ om }) => om)

  it('are none in a case that is at work', () => {
    expect(faller({})).toEqual([])
  })

  it('are those that come before a case on hold is taken up', () => {
    const hvile = { grunn: 'Reise', fra: '2026-11-18', til: '2026-11-30' }
    expect(faller({ hvile })).toEqual(['i pausen', 'spurt i pausen'])
  })

  it('are all that people wait for in a case that is closed', () => {
    const alle = ['i pausen', 'den dagen', 'etterpå', 'spurt i pausen', 'spurt etterpå']
    expect(faller({ lukket: { grunn: 'flyttet' } })).toEqual(alle)
  })
})
