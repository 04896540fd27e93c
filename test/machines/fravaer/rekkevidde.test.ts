import { describe, expect, it } from 'vitest'
import { serTilbakeTil } from '../../../machines/fravaer/rekkevidde.ts'
import type { Monster, Vindu } from '../../../machines/rutine/fravaer.ts'
import { orlandBarnehage2026_2 } from '../../../machines/rutine/orlandBarnehage/v2026_2/rutine.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { orlandSkole2026_2 } from '../../../machines/rutine/orlandSkole/v2026_2/rutine.ts'
import type { Rutine } from '../../../machines/rutine/skjema.ts'
import { paaUkedag, skoledager } from '../../stotte/fravaersdager.ts'

/** The first school day after Christmas. */
const IDAG = '2027-01-04'
const dagerTilbake = (antall: number) => skoledager('2025-08-01', IDAG).at(-antall)

const felles = { id: 'm', tekst: 'monster.m', iTrinn: [] }
const med = (lengde: Vindu['lengde'], ...monstre: Monster[]): Rutine => ({
  ...orlandSkole2026_2,
  fravaer: {
    ...orlandSkole2026_2.fravaer,
    vinduer: [
      { id: 'v', lengde, terskler: [{ id: 't', over: 3, trinn: 0, tekst: 'terskel.trinn0' }] },
    ],
    monstre,
  },
})
const UKA = { enhet: 'kalenderdager', antall: 7 } as const
const ser = (rutine: Rutine) => serTilbakeTil(rutine, IDAG)

describe('how far back a routine still looks', () => {
  it('is where the window begins that goes furthest back', () => {
    expect(ser(med(UKA))).toBe('2026-12-29')
    expect(ser(med({ enhet: 'skoledager', antall: 30 }))).toBe(dagerTilbake(30))
    expect(ser(med({ enhet: 'halvaar' }))).toBe('2027-01-01')
    expect(ser(med({ enhet: 'skoleaar' }))).toBe('2026-08-01')
  })

  it('or a pattern, where that goes further back', () => {
    const perioder = (skoledager: number): Monster => ({
      ...felles,
      slag: 'perioder',
      aarsaker: ['permisjon'],
      minst: 3,
      over: 3,
      skoledager,
    })
    expect(ser(med(UKA, perioder(95), perioder(40)))).toBe(dagerTilbake(95))
    expect(
      ser(med(UKA, { ...felles, slag: 'stigende', maaneder: 3, skoledager: 20, minst: 3 })),
    ).toBe(dagerTilbake(60))
    // The fourth Tuesday of school back is further than the fourth of any other weekday.
    expect(ser(med(UKA, { ...felles, slag: 'ukedag', minst: 3, av: 4 }))).toBe(
      paaUkedag(2, '2026-08-17', IDAG).at(-4),
    )
  })

  it('is thirty school days by 2026.1, a school year by 2026.2, and three days in a kindergarten', () => {
    expect(ser(orlandSkole)).toBe(dagerTilbake(30))
    expect(ser(orlandSkole2026_2)).toBe(dagerTilbake(190))
    // It is closed from Christmas Eve to New Year's Day.
    expect(ser(orlandBarnehage2026_2)).toBe('2026-12-22')
  })
})
