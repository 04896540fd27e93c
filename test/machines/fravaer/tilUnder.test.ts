import { describe, expect, it } from 'vitest'
import { terskelAaSporreOm } from '../../../machines/fravaer/tilUnder.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { dag } from '../../stotte/fravaersdager.ts'

const UKE_36 = ['2026-08-31', '2026-09-01', '2026-09-02', '2026-09-03']
const UKE_37 = ['2026-09-07', '2026-09-08', '2026-09-09']
const spor = (dager: string[], idag: string, svar: { over: number; dato: string }[] = []) =>
  terskelAaSporreOm(
    orlandSkole,
    dager.map((en) => dag(en)),
    svar,
    idag,
  )?.over ?? null

// R609, R625, R644: more than three, six and nine days.
describe('an answer about a child without a case, in the first edition', () => {
  it('is asked for when more than three days count', () => {
    expect(spor(UKE_36.slice(1), '2026-09-03')).toBeNull()
    expect(spor(UKE_36, '2026-09-03')).toBe(3)
  })

  it('holds while the count stays above it, and no further than it went', () => {
    const svar = [{ over: 3, dato: '2026-09-04' }]
    expect(spor([...UKE_36, ...UKE_37.slice(1)], '2026-09-09', svar)).toBeNull()
    expect(spor([...UKE_36, ...UKE_37], '2026-09-09', svar)).toBe(6)
  })

  it('at a higher one holds for the lower too', () => {
    expect(spor(UKE_36, '2026-09-10', [{ over: 6, dato: '2026-09-04' }])).toBeNull()
  })

  it('is asked for again once the count has been lower', () => {
    const nye = ['2026-11-02', '2026-11-04', '2026-11-06', '2026-11-09']
    const svar = [{ over: 3, dato: '2026-09-04' }]
    expect(spor([...UKE_36, ...nye.slice(1)], '2026-11-09', svar)).toBeNull()
    expect(spor([...UKE_36, ...nye], '2026-11-09', svar)).toBe(3)
  })
})
