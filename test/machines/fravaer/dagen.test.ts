import { describe, expect, it } from 'vitest'
import { dagslag } from '../../../machines/fravaer/dagen.ts'
import { mengde } from '../../../machines/fravaer/mengde.ts'
import type { Fravaersdag } from '../../../machines/fravaer/terskler.ts'
import { orlandBarnehage } from '../../../machines/rutine/orlandBarnehage/rutine.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import type { Rutine } from '../../../machines/rutine/skjema.ts'
import type { Hjemmetid } from '../../../machines/timeplan/uke.ts'

const dag = (endring: Partial<Fravaersdag> = {}): Fravaersdag => ({
  dato: '2026-11-18',
  art: 'udokumentert',
  aarsak: 'ukjent',
  timer: null,
  ...endring,
})

/** Noon on a school day, at a school that begins at half past eight. */
const NAA = { idag: '2026-11-20', begynner: '08:30' }
const slag = (rutine: Rutine, borte: Fravaersdag, hjemme: readonly Hjemmetid[] = []) =>
  dagslag(rutine, borte, NAA, hjemme)

describe('what there is to do about a day away', () => {
  it('undocumented, all day: the home is contacted the same day (R606)', () => {
    expect(slag(orlandSkole, dag())).toBe('utenBeskjed')
    expect(slag(orlandSkole, dag({ aarsak: 'annet' }))).toBe('utenBeskjed')
  })

  it('reported by the guardians, or cleared up since: nobody needs to call', () => {
    expect(slag(orlandSkole, dag({ art: 'dokumentert', aarsak: 'sykdom' }))).toBe('medBeskjed')
    expect(slag(orlandSkole, dag({ art: 'dokumentert', aarsak: 'permisjon' }))).toBe('medBeskjed')
    expect(slag(orlandSkole, dag({ aarsak: 'avklart' }))).toBe('medBeskjed')
  })

  it('in a kindergarten nobody calls on the first day (R323–325), nor where there is no school', () => {
    expect(slag(orlandBarnehage, dag())).toBe('ikkeMeldt')
    expect(slag(orlandSkole, dag({ dato: '2026-11-21' }))).toBe('ikkeMeldt')
  })

  it('a day that is agreed to be at home is no day to call about, and the next one is', () => {
    const fredager = [{ om: 't1', fra: '2026-11-02', til: '2026-12-18', dager: [5] }]
    expect(slag(orlandSkole, dag({ dato: '2026-11-20' }), fredager)).toBe('avtalt')
    expect(slag(orlandSkole, dag({ dato: '2026-11-19' }), fredager)).toBe('utenBeskjed')
  })

  it('single hours of another day are a talk with the pupil (R604), whatever kind they are', () => {
    expect(slag(orlandSkole, dag({ timer: 2 }))).toBe('timer')
    expect(slag(orlandSkole, dag({ timer: 0.5, forsent: 20, art: 'dokumentert' }))).toBe('timer')
  })

  describe('hours of today that nobody has told of: the home is contacted when school begins (R342–343)', () => {
    const timer = (mer: Partial<Fravaersdag> = {}) => dag({ dato: NAA.idag, timer: 1, ...mer })
    const fra = (...tider: string[]) => slag(orlandSkole, timer({ tider }))

    it('from the first lesson, or from before it: the child has not come', () => {
      expect(fra('08:30–09:15')).toBe('utenBeskjed')
      expect(fra('08:15–09:15')).toBe('utenBeskjed')
      expect(fra('08:30–09:15', '12:00–12:45')).toBe('utenBeskjed')
    })

    it('from later on: the child was there, and it is a talk with the pupil', () => {
      expect(fra('08:31–09:15')).toBe('timer')
      expect(fra('12:00–12:45')).toBe('timer')
    })

    it('from nobody knows when: it may be the first', () => {
      expect(slag(orlandSkole, timer())).toBe('utenBeskjed')
      expect(slag(orlandSkole, timer({ fag: ['Norsk'] }))).toBe('utenBeskjed')
      expect(slag(orlandSkole, { ...timer(), dato: '2026-11-19' })).toBe('timer')
    })

    it('whoever came late has come', () => {
      expect(slag(orlandSkole, timer({ forsent: 15 }))).toBe('timer')
      expect(slag(orlandSkole, timer({ tider: ['08:30–08:45'], forsent: 15 }))).toBe('timer')
    })

    it('told of, cleared up or agreed: nobody needs to call', () => {
      expect(slag(orlandSkole, timer({ art: 'dokumentert', aarsak: 'sykdom' }))).toBe('timer')
      expect(slag(orlandSkole, timer({ aarsak: 'avklart' }))).toBe('timer')
      const fredager = [
        {
          om: 't1',
          fra: '2026-11-02',
          til: '2026-12-18',
          dager: [],
          deler: { dager: [5], timer: 1 },
        },
      ]
      expect(slag(orlandSkole, timer(), fredager)).toBe('avtalt')
      expect(slag(orlandSkole, timer({ timer: 2 }), fredager)).toBe('utenBeskjed')
    })

    it('in a kindergarten, where nobody calls on the first day, they are hours', () => {
      expect(slag(orlandBarnehage, timer({ tider: ['07:00–09:15'] }))).toBe('timer')
    })
  })
})

describe('how much a child was away', () => {
  const tid = { fra: '2026-11-16', til: '2026-11-20' }

  it('whole days by kind, hours and lateness, each by itself', () => {
    const dager = [
      dag({ dato: '2026-11-16' }),
      dag({ dato: '2026-11-17', art: 'dokumentert', aarsak: 'sykdom' }),
      dag({ dato: '2026-11-18', timer: 2, fag: ['norsk'] }),
      dag({ dato: '2026-11-19', timer: 0.5, forsent: 25 }),
      dag({ dato: '2026-11-20', timer: 1.5, forsent: 10 }),
    ]
    expect(mengde(orlandSkole, dager, tid)).toEqual({
      dokumentert: 1,
      udokumentert: 1,
      timer: 4,
      forsent: 2,
      minutter: 35,
    })
  })

  it('neither outside the time, nor on a day without school', () => {
    const dager = [
      dag({ dato: '2026-11-13' }),
      dag({ dato: '2026-11-21' }),
      dag({ dato: '2026-11-23' }),
    ]
    const uka = { fra: '2026-11-14', til: '2026-11-22' }
    expect(mengde(orlandSkole, dager, uka)).toMatchObject({ dokumentert: 0, udokumentert: 0 })
  })
})
