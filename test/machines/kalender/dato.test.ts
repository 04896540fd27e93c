import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dagerMellom,
  dagnummer,
  erDato,
  fraDagnummer,
  isoUke,
  leggTilDager,
  ukedag,
} from '../../../machines/kalender/dato.ts'

const MS_PER_DAG = 86_400_000
const nummer = fc.integer({ min: dagnummer('1600-01-01'), max: dagnummer('2399-12-31') })

describe('dates as text', () => {
  it('count days as the platform does', () => {
    fc.assert(
      fc.property(nummer, (dag) => {
        const orakel = new Date(dag * MS_PER_DAG)
        const dato = orakel.toISOString().slice(0, 10)
        expect(fraDagnummer(dag)).toBe(dato)
        expect(dagnummer(dato)).toBe(dag)
        expect(ukedag(dato)).toBe(orakel.getUTCDay())
        expect(erDato(dato)).toBe(true)
      }),
      { numRuns: 5000 },
    )
  })

  it('add and subtract without loss', () => {
    fc.assert(
      fc.property(nummer, fc.integer({ min: -40_000, max: 40_000 }), (dag, antall) => {
        const fra = fraDagnummer(dag)
        const til = leggTilDager(fra, antall)
        expect(dagerMellom(fra, til)).toBe(antall)
        expect(leggTilDager(til, -antall)).toBe(fra)
      }),
    )
  })

  it('are written with four digits in the year', () => {
    expect(leggTilDager('1000-01-01', -1)).toBe('0999-12-31')
  })

  it.each([
    ['2026-02-31', false],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2000-02-29', true],
    ['2100-02-29', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-10-00', false],
    ['2026-1-1', false],
    ['26-01-01', false],
    ['31.02.2026', false],
    ['2026-01-01T00:00', false],
    ['2026-01-01 2026-01-01', false],
    ['', false],
  ])('erDato(%s) is %s', (tekst, svar) => {
    expect(erDato(tekst)).toBe(svar)
  })

  it.each([
    ['2026-01-01', 1],
    ['2027-01-01', 53],
    ['2024-12-30', 1],
    ['2020-12-31', 53],
    ['2021-01-04', 1],
    ['2026-10-05', 41],
    ['2026-02-22', 8],
    ['2026-02-23', 9],
  ])('isoUke(%s) is %i', (dato, uke) => {
    expect(isoUke(dato)).toBe(uke)
  })

  it('changes week on Mondays only', () => {
    fc.assert(
      fc.property(nummer, (dag) => {
        const dato = fraDagnummer(dag)
        expect(isoUke(dato) !== isoUke(leggTilDager(dato, -1))).toBe(ukedag(dato) === 1)
      }),
    )
  })
})

describe('what is no day', () => {
  it('cannot be counted on from: the day after it would never come', () => {
    for (const dato of ['i går', '2026-11-q', 'hemmelig']) {
      expect(() => leggTilDager(dato, 1)).toThrow(RangeError)
    }
  })
})
