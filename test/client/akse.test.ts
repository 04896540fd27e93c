import { describe, expect, it } from 'vitest'
import { enHverDag, lagAkse } from '../../client/sak/fravaer/utvikling/akse.ts'

describe('days on a line of time', () => {
  const akse = lagAkse('2026-11-01', '2026-11-10')

  it('lie where they begin, and what is outside lies at an end', () => {
    expect(akse.ved('2026-11-01')).toBe(0)
    expect(akse.ved('2026-11-06')).toBe(50)
    expect(akse.ved('2026-11-11')).toBe(100)
    expect(akse.ved('2026-10-01')).toBe(0)
    expect(akse.ved('2027-10-01')).toBe(100)
  })

  it('are named by the months that begin, never more than there is room for', () => {
    expect(lagAkse('2026-10-20', '2027-01-10').maaneder.map(({ dato }) => dato)).toEqual([
      '2026-11-01',
      '2026-12-01',
      '2027-01-01',
    ])
    expect(lagAkse('2024-01-01', '2026-11-20').maaneder.length).toBeLessThanOrEqual(6)
    expect(akse.maaneder).toEqual([])
  })
})

it('of marks that would cover each other, the last one of the day is drawn', () => {
  const dato = '2026-11-10'
  expect(
    enHverDag([
      { slag: 'trinn', dato, trinn: 1 },
      { slag: 'trinn', dato, trinn: 2 },
      { slag: 'plan', dato, nr: 1 },
    ]),
  ).toEqual([
    { slag: 'trinn', dato, trinn: 2 },
    { slag: 'plan', dato, nr: 1 },
  ])
})
