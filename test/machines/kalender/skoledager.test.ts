import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dagerMellom, leggTilDager, ukedag } from '../../../machines/kalender/dato.ts'
import { erHelligdag } from '../../../machines/kalender/helligdager.ts'
import {
  antallSkoledager,
  erSkoledag,
  evalueringsdato,
  fridag,
  nesteSkoledag,
  skoledagerBakover,
  skoledagTilbake,
} from '../../../machines/kalender/skoledager.ts'
import { orlandBarnehage } from '../../../machines/rutine/orlandBarnehage/rutine.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import type { Skolefri } from '../../../machines/rutine/skjema.ts'

const rutine = fc.constantFrom(orlandSkole, orlandBarnehage)
const dato = fc.integer({ min: 0, max: 9000 }).map((dager) => leggTilDager('2020-01-01', dager))

describe('school days', () => {
  it.each([
    ['2026-11-20', true, 'an ordinary Friday'],
    ['2026-11-21', false, 'a Saturday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-05-14', false, 'Ascension Day'],
    ['2027-05-17', false, 'a national day on a Monday'],
    ['2026-02-16', false, 'winter break, week 8'],
    ['2026-02-23', true, 'the week after the winter break'],
    ['2026-10-09', false, 'autumn break, week 41'],
    ['2026-03-30', false, 'Monday before Easter 2026'],
    ['2026-03-27', true, 'the last Friday before the Easter break'],
    ['2026-04-07', true, 'Tuesday after Easter 2026'],
    ['2027-03-22', false, 'Monday before Easter 2027'],
    ['2026-07-01', false, 'summer'],
    ['2026-08-17', true, 'the first day of a school year'],
    ['2026-12-30', false, 'before new year'],
    ['2027-01-01', false, 'new year'],
    ['2027-01-04', true, 'the first Monday of the year'],
  ])('%s is %s in school: %s', (dag, svar) => {
    expect(erSkoledag(dag, orlandSkole)).toBe(svar)
  })

  it.each([
    ['2026-11-20', undefined],
    ['2026-11-21', 'helg'],
    ['2026-11-22', 'helg'],
    ['2026-05-14', 'helligdag'],
    ['2027-05-17', 'helligdag'],
    ['2026-02-16', 'skolefri'],
    // More than one reason: the one that holds everywhere is told first.
    ['2026-05-17', 'helg'],
    ['2026-07-04', 'helg'],
    ['2026-12-25', 'helligdag'],
  ])('are not on %s because of %s', (dag, hvorfor) => {
    expect(fridag(dag, orlandSkole)).toBe(hvorfor)
  })

  it.each<[string, Skolefri, string[], string[]]>([
    [
      'between two dates',
      { navn: 'fri', fra: '11-18', til: '11-20' },
      ['2026-11-18', '2026-11-19', '2026-11-20'],
      ['2026-11-17', '2026-11-23'],
    ],
    [
      'on one date',
      { navn: 'fri', fra: '11-18', til: '11-18' },
      ['2026-11-18'],
      ['2026-11-17', '2026-11-19'],
    ],
    [
      'over new year',
      { navn: 'fri', fra: '12-21', til: '01-05' },
      ['2026-12-21', '2026-12-31', '2027-01-04', '2027-01-05'],
      ['2026-12-18', '2027-01-06'],
    ],
    [
      'around Easter',
      { navn: 'fri', fraPaaskedag: -9, tilPaaskedag: 2 },
      ['2026-03-27', '2026-03-30', '2026-04-07'],
      ['2026-03-26', '2026-04-08'],
    ],
  ])('leave out a holiday %s, its first and its last day with it', (_, fri, borte, igjen) => {
    const rutine = { skolefri: [fri] }
    expect(borte.filter((dag) => erSkoledag(dag, rutine))).toEqual([])
    expect(igjen.filter((dag) => !erSkoledag(dag, rutine))).toEqual([])
  })

  it('differ in kindergarten, which is open in the holidays of the schools', () => {
    expect(erSkoledag('2026-02-16', orlandBarnehage)).toBe(true)
    expect(erSkoledag('2026-07-01', orlandBarnehage)).toBe(true)
    expect(erSkoledag('2026-07-08', orlandBarnehage)).toBe(false)
  })

  it('are never on weekends or public holidays', () => {
    fc.assert(
      fc.property(rutine, dato, (r, dag) => {
        if (erSkoledag(dag, r)) expect([0, 6].includes(ukedag(dag)) || erHelligdag(dag)).toBe(false)
      }),
    )
  })

  it('are counted one by one', () => {
    fc.assert(
      fc.property(rutine, dato, fc.integer({ min: -10, max: 800 }), (r, fra, lengde) => {
        const til = leggTilDager(fra, lengde)
        let ventet = 0
        for (let dag = fra; dag <= til; dag = leggTilDager(dag, 1)) if (erSkoledag(dag, r)) ventet++
        expect(antallSkoledager(fra, til, r)).toBe(ventet)
      }),
    )
  })

  it('are found backwards, oldest first, none left out', () => {
    fc.assert(
      fc.property(rutine, dato, fc.integer({ min: 1, max: 60 }), (r, til, antall) => {
        const dager = skoledagerBakover(til, antall, r)
        expect(dager).toHaveLength(antall)
        expect(dager).toEqual([...new Set(dager)].sort())
        expect(dager.every((dag) => erSkoledag(dag, r))).toBe(true)
        expect(antallSkoledager(dager[0] ?? til, til, r)).toBe(antall)
        expect(skoledagTilbake(til, antall, r)).toBe(dager[0])
      }),
    )
  })

  it('come next on the day itself or after the shortest wait', () => {
    fc.assert(
      fc.property(rutine, dato, (r, dag) => {
        const neste = nesteSkoledag(dag, r)
        expect(antallSkoledager(dag, neste, r)).toBe(1)
        expect(erSkoledag(neste, r)).toBe(true)
      }),
    )
  })
})

describe('the default date of evaluation', () => {
  it('is the interval of the trinn ahead', () => {
    const nr = 1
    const dager = orlandSkole.trinn[nr].evalueringsintervall
    expect(dagerMellom('2026-09-01', evalueringsdato('2026-09-01', orlandSkole, nr))).toBe(dager)
  })

  it('moves past a holiday to the next school day', () => {
    expect(evalueringsdato('2026-11-26', orlandSkole, 1)).toBe('2027-01-04')
  })
})
