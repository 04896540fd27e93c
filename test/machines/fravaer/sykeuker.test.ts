import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Spurt } from '../../../machines/fravaer/sporsmaal.ts'
import { sporsmaal } from '../../../machines/fravaer/sporsmaal.ts'
import type { Fravaersdag } from '../../../machines/fravaer/terskler.ts'
import { ukedag } from '../../../machines/kalender/dato.ts'
import { FravaerArt } from '../../../machines/rutine/fravaer.ts'
import { orlandSkole2026_2 } from '../../../machines/rutine/orlandSkole/v2026_2/rutine.ts'
import { dag, skoledager } from '../../stotte/fravaersdager.ts'
import { ALLE } from '../../stotte/skoleaar.ts'

/** Half a year of school. */
const HALVT = 95
/** Three illnesses of two weeks: no more are left out of the thresholds before somebody is asked (R575–576). */
const TRE_SYKDOMMER = 30

/** Whether the days ask, on one of the school days up to `idag` at the latest. */
function spurtInnen(dager: readonly Fravaersdag[], sak: Spurt['sak'], idag: string): boolean {
  return ALLE.filter((den) => den <= idag).some((den) => {
    const hittil = dager.filter(({ dato }) => dato <= den)
    return sporsmaal(orlandSkole2026_2, { dager: hittil, svart: [], sak }, den) !== null
  })
}

const iSak = (trinn: 0 | 1 | 2): Spurt['sak'] => ({ trinn, siden: '2026-08-14' })
const SAKENE = [
  { hvor: 'without a case', sak: null },
  { hvor: 'in a case on trinn 0', sak: iSak(0) },
  { hvor: 'in a case on trinn 1', sak: iSak(1) },
  { hvor: 'in a case on trinn 2', sak: iSak(2) },
]

type Slag = Pick<Fravaersdag, 'art' | 'aarsak'>
/** A year of times away, two weeks at most, with a day at school or more in between. */
const aarMed = (aarsaker: readonly Fravaersdag['aarsak'][]): fc.Arbitrary<Fravaersdag[]> =>
  fc
    .array(
      fc.record({
        inne: fc.integer({ min: 1, max: 5 }),
        borte: fc.integer({ min: 1, max: 10 }),
        slag: fc.record<Slag>({
          art: fc.constantFrom(...FravaerArt.options),
          aarsak: fc.constantFrom(...aarsaker),
        }),
      }),
      { minLength: 20, maxLength: 60 },
    )
    .map((tidene) => {
      const aaret = tidene.flatMap(({ inne, borte, slag }) => [
        ...Array.from({ length: inne }, () => null),
        ...Array.from({ length: borte }, () => slag),
      ])
      return ALLE.flatMap((dato, nr) => {
        const slag = aaret[nr]
        return slag ? [dag(dato, slag)] : []
      })
    })

/** The first school day on which more than so many of the last half-year's were days away. */
const merEnn = (antall: number, dager: readonly Fravaersdag[]): string | undefined =>
  ALLE.find((idag, nr) => {
    const fra = ALLE[Math.max(0, nr + 1 - HALVT)] ?? ''
    return dager.filter(({ dato }) => dato >= fra && dato <= idag).length > antall
  })

function holder(antall: number, aar: fc.Arbitrary<Fravaersdag[]>, sak: Spurt['sak']): void {
  let over = 0
  fc.assert(
    fc.property(aar, (dager) => {
      const idag = merEnn(antall, dager)
      if (idag === undefined) return
      over += 1
      expect(spurtInnen(dager, sak, idag)).toBe(true)
    }),
    { seed: 2026, numRuns: 60 },
  )
  expect(over).toBeGreaterThan(10)
}

describe('a pupil that is ill from Monday to Wednesday in every week (R575–576)', () => {
  const syk = skoledager('2026-08-17', '2027-06-15')
    .filter((dato) => [1, 2, 3].includes(ukedag(dato)))
    .map((dato) => dag(dato, { aarsak: 'sykdom' }))

  it.each(SAKENE)('is asked about in the fourth week, $hvor', ({ sak }) => {
    expect(spurtInnen(syk, sak, '2026-09-09')).toBe(true)
    expect(spurtInnen(syk, sak, '2026-09-04')).toBe(false)
  })
})

describe('a pupil that is away for most of half a year, two weeks at a time at most', () => {
  it.each(SAKENE)('is asked about when it is ill, $hvor', ({ sak }) => {
    holder(TRE_SYKDOMMER, aarMed(['sykdom', 'sammenhengendeSykdom']), sak)
  })

  // What a threshold of the school year leaves be besides: that of the trinn above the case's own.
  it.each([
    { ...SAKENE[0], aarets: 10 },
    { ...SAKENE[1], aarets: 16 },
    { ...SAKENE[2], aarets: 24 },
  ])('is asked about whatever was said, $hvor', ({ sak = null, aarets }) => {
    const aarsaker = ['sykdom', 'sammenhengendeSykdom', 'annet', 'ukjent', 'permisjon'] as const
    holder(TRE_SYKDOMMER + aarets, aarMed(aarsaker), sak)
  })
})
