import { describe, expect, it } from 'vitest'
import { kanAvklares } from '../../../machines/fravaer/sporsmaal.ts'
import { orlandBarnehage2026_2 } from '../../../machines/rutine/orlandBarnehage/v2026_2/rutine.ts'
import { orlandSkole2026_2 } from '../../../machines/rutine/orlandSkole/v2026_2/rutine.ts'

describe('a call home is answer enough', () => {
  it('where the routine asks for contact with the guardians (R323–325, R609–612)', () => {
    const [tre] = orlandBarnehage2026_2.fravaer.vinduer.flatMap(({ terskler }) => terskler)
    expect(kanAvklares(orlandBarnehage2026_2, { id: tre?.id ?? '', trinn: 0 })).toBe(true)
    expect(kanAvklares(orlandSkole2026_2, { id: 'over3', trinn: 0 })).toBe(true)
  })

  it('but not where it asks for a meeting (R635)', () => {
    expect(kanAvklares(orlandSkole2026_2, { id: 'over6', trinn: 1 })).toBe(false)
  })

  it('nor for lateness and single subjects: those are a talk with the pupil (R335–337, R604–605)', () => {
    for (const id of ['forsent', 'fag', 'timer'])
      expect(kanAvklares(orlandSkole2026_2, { id, trinn: 0 })).toBe(false)
  })
})
