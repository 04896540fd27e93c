import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaleSkoledager } from '../../../machines/fravaer/naervaer.ts'
import type { Fravaersdag, Telling } from '../../../machines/fravaer/terskler.ts'
import { passerteTerskler, telling } from '../../../machines/fravaer/terskler.ts'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import {
  antallSkoledager,
  erSkoledag,
  skoledagerBakover,
} from '../../../machines/kalender/skoledager.ts'
import { FravaerAarsak, FravaerArt } from '../../../machines/rutine/fravaer.ts'
import { orlandBarnehage } from '../../../machines/rutine/orlandBarnehage/rutine.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import type { Rutine } from '../../../machines/rutine/skjema.ts'

const IDAG = '2026-11-20'

/** Both routines have one window. */
const tell = (rutine: Rutine, dager: readonly Fravaersdag[], idag: string) =>
  telling(rutine, rutine.fravaer.vinduer[0], dager, idag)
const passert = (rutine: Rutine, telt: Telling) => passerteTerskler(rutine.fravaer.vinduer[0], telt)

function dag(dato: string, mer: Partial<Fravaersdag> = {}): Fravaersdag {
  return { dato, art: 'dokumentert', aarsak: 'sykdom', timer: null, ...mer }
}

describe('days that count in school', () => {
  const siste = skoledagerBakover(IDAG, 31, orlandSkole)

  it('are documented and undocumented, single or in a row, in the last 30 school days', () => {
    const dager = [
      dag('2026-11-20'),
      dag('2026-11-19', { art: 'udokumentert', aarsak: 'ukjent' }),
      dag('2026-11-02', { aarsak: 'permisjon' }),
    ]
    expect(tell(orlandSkole, dager, IDAG)).toEqual({
      fra: siste[1],
      til: IDAG,
      talte: ['2026-11-02', '2026-11-19', '2026-11-20'],
      utelatt: [],
    })
  })

  it('leave out exempt days, days without school and days before the window, each with its reason', () => {
    const dager = [
      dag('2026-11-19', { aarsak: 'sammenhengendeSykdom' }),
      dag('2026-11-18', { aarsak: 'avklart' }),
      dag('2026-11-17', { timer: 2 }),
      dag('2026-11-15'),
      dag(siste[0] ?? ''),
      dag('2025-11-19'),
      dag('2026-11-23'),
    ]
    const { talte, utelatt } = tell(orlandSkole, dager, IDAG)
    expect(talte).toEqual([])
    expect(utelatt).toEqual([
      { dato: '2025-11-19', grunn: 'utenforVinduet' },
      { dato: siste[0], grunn: 'utenforVinduet' },
      { dato: '2026-11-15', grunn: 'ikkeSkoledag' },
      { dato: '2026-11-17', grunn: 'timefravaer' },
      { dato: '2026-11-18', grunn: 'avklart' },
      { dato: '2026-11-19', grunn: 'sammenhengendeSykdom' },
    ])
  })

  it('are counted from the first day of the window', () => {
    const [foer = '', foerste = ''] = siste
    expect(tell(orlandSkole, [dag(foer), dag(foerste)], IDAG).talte).toEqual([foerste])
  })

  it.each([
    [3, []],
    [4, [0]],
    [6, [0]],
    [7, [0, 1]],
    [9, [0, 1]],
    [10, [0, 1, 2]],
  ])('%i days pass the thresholds of trinn %j', (antall, trinn) => {
    const dager = siste.slice(-antall).map((dato) => dag(dato))
    const over = passert(orlandSkole, tell(orlandSkole, dager, IDAG))
    expect(over.map((terskel) => terskel.trinn)).toEqual(trinn)
  })
})

describe('days that count in kindergarten', () => {
  const utenBeskjed = { art: 'udokumentert', aarsak: 'ukjent' } as const

  it('are those without notice: three in a row, or three spread over a week', () => {
    for (const datoer of [
      ['2026-11-18', '2026-11-19', '2026-11-20'],
      ['2026-11-16', '2026-11-18', '2026-11-20'],
    ]) {
      const dager = datoer.map((dato) => dag(dato, utenBeskjed))
      const resultat = tell(orlandBarnehage, dager, IDAG)
      expect(passert(orlandBarnehage, resultat).map(({ trinn }) => trinn)).toEqual([0])
    }
  })

  it('do not pass the threshold over more than a week, nor when notice was given', () => {
    const spredt = ['2026-11-13', '2026-11-18', '2026-11-20'].map((d) => dag(d, utenBeskjed))
    const meldt = ['2026-11-18', '2026-11-19', '2026-11-20'].map((d) => dag(d))
    for (const dager of [spredt, meldt])
      expect(passert(orlandBarnehage, tell(orlandBarnehage, dager, IDAG))).toEqual([])
    expect(tell(orlandBarnehage, meldt, IDAG).utelatt.map(({ grunn }) => grunn)).toEqual([
      'art',
      'art',
      'art',
    ])
  })
})

describe('school days in a row without absence', () => {
  const fra = '2026-08-17'

  it('start at the later of the last counted absence and the given day, today included', () => {
    expect(normaleSkoledager(orlandSkole, [], '2026-11-13', IDAG)).toBe(5)
    expect(normaleSkoledager(orlandSkole, [dag('2026-11-17')], fra, IDAG)).toBe(3)
    expect(normaleSkoledager(orlandSkole, [dag('2026-11-17')], '2026-11-18', IDAG)).toBe(2)
    expect(normaleSkoledager(orlandSkole, [dag(IDAG)], fra, IDAG)).toBe(0)
  })

  it('are not broken by exempt days, yet those are no days of attendance', () => {
    const dager = [dag('2026-11-13'), dag('2026-11-17', { aarsak: 'avklart' })]
    expect(normaleSkoledager(orlandSkole, dager, fra, IDAG)).toBe(4)
    const timer = [dag('2026-11-13'), dag('2026-11-17', { timer: 1 })]
    expect(normaleSkoledager(orlandSkole, timer, fra, IDAG)).toBe(5)
  })
})

describe('attendance up to a day', () => {
  const fra = '2026-08-17'

  it('is not taken away by absence after it', () => {
    const dager = [dag('2026-11-17'), dag('2026-11-23')]
    expect(normaleSkoledager(orlandSkole, dager, fra, IDAG)).toBe(3)
  })

  it('loses one day for each whole day that is left out of the thresholds', () => {
    const avklart = (dato: string) => dag(dato, { aarsak: 'avklart' })
    const dager = [dag('2026-11-13'), avklart('2026-11-17'), avklart('2026-11-18')]
    expect(normaleSkoledager(orlandSkole, dager, fra, IDAG)).toBe(3)
  })
})

describe('whatever is recorded', () => {
  const dato = fc.integer({ min: -420, max: 20 }).map((dager) => leggTilDager(IDAG, dager))
  const fravaersdag = fc.record({
    dato,
    art: fc.constantFrom(...FravaerArt.options),
    aarsak: fc.constantFrom(...FravaerAarsak.options),
    timer: fc.option(fc.integer({ min: 1, max: 6 })),
  })
  const dager = fc.uniqueArray(fravaersdag, { selector: (d) => d.dato, maxLength: 80 })
  const rutine = fc.constantFrom(orlandSkole, orlandBarnehage)

  it('an exempt day never changes the count', () => {
    const unntatt = fc.oneof(
      fravaersdag.map((d) => ({ ...d, aarsak: 'avklart' as const })),
      fravaersdag.map((d) => ({ ...d, aarsak: 'sammenhengendeSykdom' as const })),
      fravaersdag.map((d) => ({ ...d, timer: 2 })),
    )
    fc.assert(
      fc.property(rutine, dager, unntatt, (r, alle, ny) => {
        expect(tell(r, [...alle, ny], IDAG).talte).toEqual(tell(r, alle, IDAG).talte)
      }),
    )
  })

  it('the order of days does not matter', () => {
    const stokket = dager.chain((alle) =>
      fc.tuple(fc.constant(alle), fc.shuffledSubarray(alle, { minLength: alle.length })),
    )
    fc.assert(
      fc.property(rutine, stokket, (r, [alle, omrokert]) => {
        expect(tell(r, omrokert, IDAG)).toEqual(tell(r, alle, IDAG))
        expect(normaleSkoledager(r, omrokert, '2026-08-17', IDAG)).toBe(
          normaleSkoledager(r, alle, '2026-08-17', IDAG),
        )
      }),
    )
  })

  it('each day up to today and at most a year old is either counted or left out with a reason', () => {
    fc.assert(
      fc.property(rutine, dager, (r, alle) => {
        const { fra, talte, utelatt } = tell(r, alle, IDAG)
        const ventet = alle
          .map((d) => d.dato)
          .filter((d) => d <= IDAG && d >= leggTilDager(IDAG, -366))
          .sort()
        expect([...talte, ...utelatt.map((d) => d.dato)].sort()).toEqual(ventet)
        expect(talte.every((d) => d >= fra && erSkoledag(d, r))).toBe(true)
      }),
    )
  })

  it('one more counted day never lowers the count, nor adds to the days without absence', () => {
    fc.assert(
      fc.property(rutine, dager, dato, (r, alle, ny) => {
        const mer = [...alle, dag(ny, { art: 'udokumentert', aarsak: 'ukjent' })]
        expect(tell(r, mer, IDAG).talte.length).toBeGreaterThanOrEqual(
          tell(r, alle, IDAG).talte.length,
        )
        expect(normaleSkoledager(r, mer, '2026-08-17', IDAG)).toBeLessThanOrEqual(
          normaleSkoledager(r, alle, '2026-08-17', IDAG),
        )
      }),
    )
  })

  it('days without absence lie between none and all', () => {
    fc.assert(
      fc.property(rutine, dager, (r, alle) => {
        const antall = normaleSkoledager(r, alle, '2026-08-17', IDAG)
        expect(antall).toBeGreaterThanOrEqual(0)
        expect(antall).toBeLessThanOrEqual(antallSkoledager('2026-08-18', IDAG, r))
      }),
    )
  })
})
