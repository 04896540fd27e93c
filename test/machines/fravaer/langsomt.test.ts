import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sporsmaal } from '../../../machines/fravaer/sporsmaal.ts'
import { ukedag } from '../../../machines/kalender/dato.ts'
import { FravaerArt } from '../../../machines/rutine/fravaer.ts'
import { orlandSkole2026_2 } from '../../../machines/rutine/orlandSkole/v2026_2/rutine.ts'
import { dag } from '../../stotte/fravaersdager.ts'
import { ALLE } from '../../stotte/skoleaar.ts'

const SEKS_UKER = 30
const spor = (dager: ReturnType<typeof dag>[], idag: string) =>
  sporsmaal(orlandSkole2026_2, { dager, svart: [], sak: null }, idag)

describe('away every week on one weekday', () => {
  it('is asked about within six weeks of school, whichever day it is and whenever it begins', () => {
    const begynner = fc.nat(ALLE.length - SEKS_UKER)
    const slag = fc.record({
      art: fc.constantFrom(...FravaerArt.options),
      aarsak: fc.constantFrom(
        'annet' as const,
        'ukjent' as const,
        'permisjon' as const,
        'sykdom' as const,
      ),
    })
    fc.assert(
      fc.property(
        begynner,
        fc.integer({ min: 1, max: 5 }),
        fc.infiniteStream(slag),
        (fra, nr, slagene) => {
          const uker = ALLE.slice(fra, fra + SEKS_UKER)
          const dager = uker
            .filter((dato) => ukedag(dato) === nr)
            .map((dato) => dag(dato, slagene.next().value))
          expect(spor(dager, uker.at(-1) ?? '')).not.toBeNull()
        },
      ),
      { seed: 2026 },
    )
  })
})

describe('the flu', () => {
  it('is never asked about, whenever it comes and for as long as two weeks of school', () => {
    fc.assert(
      fc.property(fc.nat(ALLE.length - 1), fc.integer({ min: 1, max: 10 }), (fra, lengde) => {
        const syk = ALLE.slice(fra, fra + lengde).map((dato) => dag(dato, { aarsak: 'sykdom' }))
        for (const idag of ALLE.slice(fra)) {
          expect(
            spor(
              syk.filter(({ dato }) => dato <= idag),
              idag,
            ),
          ).toBeNull()
        }
      }),
      { seed: 2026, numRuns: 40 },
    )
  })
})
