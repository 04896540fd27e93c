import { describe, expect, it } from 'vitest'
import type { Sak } from '../../client/sak/bruk.ts'
import type { Mote, Part } from '../../client/sak/moter/moter.ts'
import { utelatte, ventes } from '../../client/sak/moter/moter.ts'

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
