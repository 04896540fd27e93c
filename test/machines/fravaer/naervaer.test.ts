import { describe, expect, it } from 'vitest'
import { normaleSkoledager } from '../../../machines/fravaer/naervaer.ts'
import { ukedag } from '../../../machines/kalender/dato.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { orlandSkole2026_2 } from '../../../machines/rutine/orlandSkole/v2026_2/rutine.ts'
import type { Rutine } from '../../../machines/rutine/skjema.ts'
import { dag, skoledager } from '../../stotte/fravaersdager.ts'

const FRA = '2026-10-09'
const IDAG = '2026-11-20'
/** School days after `FRA`, which is the Friday of the autumn break. */
const DAGER = skoledager('2026-10-12', IDAG)

const med = (dager: number, timer: number | null): Rutine => ({
  ...orlandSkole2026_2,
  normaltNaervaer: { skoledager: 20, innen: 30, hoyst: { dager, timer } },
})
/** The school day with so many after it. */
const foer = (antall: number): string => DAGER.at(-1 - antall) ?? ''

describe('normal attendance with some absence in it (R562, R651)', () => {
  it('goes as far back as the absence is no more than is allowed, the days away included', () => {
    const borte = [3, 8, 15].map((n) => dag(foer(n)))
    const har = (dager: number) => normaleSkoledager(med(dager, null), borte, FRA, IDAG)
    expect([0, 1, 2].map(har)).toEqual([3, 8, 15])
    expect(har(3)).toBe(DAGER.length)
  })

  it('is not begun anew by one cold, and is by the third day away in a month', () => {
    const to = [dag(foer(4), { aarsak: 'sykdom' }), dag(foer(5), { aarsak: 'sykdom' })]
    expect(normaleSkoledager(orlandSkole2026_2, to, FRA, IDAG)).toBeGreaterThanOrEqual(20)
    const tre = [...to, dag(foer(12))]
    expect(normaleSkoledager(orlandSkole2026_2, tre, FRA, IDAG)).toBe(12)
  })

  it('is ended by single hours too: a lesson a day is not normal attendance', () => {
    const timer = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => dag(foer(n), { timer: 1 }))
    const har = (hoyst: number | null) => normaleSkoledager(med(0, hoyst), timer, FRA, IDAG)
    // The seventh hour back is the one too many.
    expect([har(6), har(null)]).toEqual([7, DAGER.length])
    expect(har(8)).toBe(DAGER.length)
  })

  it('counts no day that was left out: the child was not there', () => {
    const avklart = [2, 3].map((n) => dag(foer(n), { aarsak: 'avklart' }))
    expect(normaleSkoledager(med(1, null), [...avklart, dag(foer(6))], FRA, IDAG)).toBe(
      DAGER.length - 2,
    )
    const influensa = [2, 3, 4].map((n) => dag(foer(n), { aarsak: 'sykdom' }))
    expect(normaleSkoledager(med(0, null), influensa, FRA, IDAG)).toBe(DAGER.length - 3)
  })

  it('is so many days in so many: what is left out does not stretch it over ever more weeks (R651)', () => {
    const mandagTilOnsdag = skoledager('2026-08-17', '2026-12-18')
      .filter((dato) => [1, 2, 3].includes(ukedag(dato)))
      .map((dato) => dag(dato, { aarsak: 'sykdom' }))
    const har = (idag: string) =>
      normaleSkoledager(orlandSkole2026_2, mandagTilOnsdag, '2026-08-14', idag)
    // Ten weeks, then all of the autumn: two days in each week of the last six.
    expect([har('2026-10-30'), har('2026-12-18')]).toEqual([12, 12])
  })

  it('is there after a long illness, once twenty of thirty school days were attended', () => {
    const medSyk = (antall: number) => {
      const syk = DAGER.slice(0, antall).map((dato) =>
        dag(dato, { aarsak: 'sammenhengendeSykdom' }),
      )
      return normaleSkoledager(orlandSkole2026_2, syk, '2026-08-14', IDAG)
    }
    expect(DAGER).toHaveLength(30)
    expect([medSyk(10), medSyk(11)]).toEqual([20, 19])
  })

  it('looks back as far as the given day where the routine names no such time, as 2026.1', () => {
    const foer = skoledager('2026-08-17', IDAG).length
    expect(normaleSkoledager(orlandSkole, [], '2026-08-14', IDAG)).toBe(foer)
    expect(normaleSkoledager(orlandSkole2026_2, [], '2026-08-14', IDAG)).toBe(30)
  })

  it('begins after the given day, whatever was before it', () => {
    const borte = [dag('2026-09-30'), dag('2026-10-01'), dag('2026-10-02')]
    expect(normaleSkoledager(med(2, null), borte, FRA, IDAG)).toBe(DAGER.length)
    const fraDagen = DAGER.at(-6) ?? ''
    expect(normaleSkoledager(med(0, null), [dag(fraDagen)], fraDagen, IDAG)).toBe(5)
    expect(normaleSkoledager(orlandSkole2026_2, [], fraDagen, IDAG)).toBe(5)
  })
})
