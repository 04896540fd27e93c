import { describe, expect, it } from 'vitest'
import { datoKort, datoLang, periode, relativ } from '../../client/ui/dato/format.ts'

const idag = '2026-11-20'

describe('dates in words', () => {
  it('writes the short form with the year only when it is another year', () => {
    expect(datoKort('2026-12-03', idag, 'nb')).toBe('3. des.')
    expect(datoKort('2026-05-17', idag, 'nn')).toBe('17. mai')
    expect(datoKort('2027-01-01', idag, 'nb')).toBe('1. jan. 2027')
    expect(datoKort('2026-12-03', idag, 'en')).toBe('3 Dec')
  })

  it('writes the long form with the day of the week in the language', () => {
    expect(datoLang('2026-12-03', idag, 'nb')).toBe('tor. 3. desember')
    expect(datoLang('2026-11-24', idag, 'nn')).toBe('tys. 24. november')
    expect(datoLang('2026-11-21', idag, 'nn')).toBe('lau. 21. november')
    expect(datoLang('2025-05-12', idag, 'en')).toBe('Mon 12 May 2025')
  })

  it('writes a period, with both years when they differ', () => {
    expect(periode('2026-11-09', '2026-12-03', idag, 'nb')).toBe('9. nov. – 3. des.')
    expect(periode('2025-03-01', '2025-05-12', idag, 'nb')).toBe('1. mars – 12. mai 2025')
    expect(periode('2026-12-01', '2027-01-05', idag, 'nb')).toBe('1. des. – 5. jan. 2027')
    expect(periode('2025-12-01', '2026-01-05', idag, 'nb')).toBe('1. des. 2025 – 5. jan.')
  })
})

describe('how far off', () => {
  it.each([
    ['2026-11-20', 'i dag', 'i dag', 'today'],
    ['2026-11-21', 'i morgen', 'i morgon', 'tomorrow'],
    ['2026-11-19', 'i går', 'i går', 'yesterday'],
    ['2026-12-03', 'om 13 dager', 'om 13 dagar', 'in 13 days'],
    ['2026-11-17', 'for 3 dager siden', 'for 3 dagar sidan', '3 days ago'],
    ['2027-01-19', 'om 2 måneder', 'om 2 månader', 'in 2 months'],
    ['2026-05-20', 'for 6 måneder siden', 'for 6 månader sidan', '6 months ago'],
    ['2023-11-19', 'for 3 år siden', 'for 3 år sidan', '3 years ago'],
  ])('%s', (dato, nb, nn, en) => {
    expect(relativ(dato, idag, 'nb')).toBe(nb)
    expect(relativ(dato, idag, 'nn')).toBe(nn)
    expect(relativ(dato, idag, 'en')).toBe(en)
  })
})
