import { describe, expect, it } from 'vitest'
import { dagslag } from '../../../machines/fravaer/dagen.ts'
import { mengde } from '../../../machines/fravaer/mengde.ts'
import type { Fravaersdag } from '../../../machines/fravaer/terskler.ts'
import { orlandBarnehage } from '../../../machines/rutine/orlandBarnehage/rutine.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'

const dag = (endring: Partial<Fravaersdag> = {}): Fravaersdag => ({
  dato: '2026-11-18',
  art: 'udokumentert',
  aarsak: 'ukjent',
  timer: null,
  ...endring,
})

describe('what there is to do about a day away', () => {
  it('undocumented, all day: the home is contacted the same day (R606)', () => {
    expect(dagslag(orlandSkole, dag())).toBe('utenBeskjed')
    expect(dagslag(orlandSkole, dag({ aarsak: 'annet' }))).toBe('utenBeskjed')
  })

  it('reported by the guardians, or cleared up since: nobody needs to call', () => {
    expect(dagslag(orlandSkole, dag({ art: 'dokumentert', aarsak: 'sykdom' }))).toBe('medBeskjed')
    expect(dagslag(orlandSkole, dag({ art: 'dokumentert', aarsak: 'permisjon' }))).toBe(
      'medBeskjed',
    )
    expect(dagslag(orlandSkole, dag({ aarsak: 'avklart' }))).toBe('medBeskjed')
  })

  it('in a kindergarten nobody calls on the first day (R323–325), nor where there is no school', () => {
    expect(dagslag(orlandBarnehage, dag())).toBe('ikkeMeldt')
    expect(dagslag(orlandSkole, dag({ dato: '2026-11-21' }))).toBe('ikkeMeldt')
  })

  it('a day that is agreed to be at home is no day to call about, and the next one is', () => {
    const fredager = [{ om: 't1', fra: '2026-11-02', til: '2026-12-18', dager: [5] }]
    expect(dagslag(orlandSkole, dag({ dato: '2026-11-20' }), fredager)).toBe('avtalt')
    expect(dagslag(orlandSkole, dag({ dato: '2026-11-19' }), fredager)).toBe('utenBeskjed')
  })

  it('single hours are a talk with the pupil (R604), whatever kind they are', () => {
    expect(dagslag(orlandSkole, dag({ timer: 2 }))).toBe('timer')
    expect(dagslag(orlandSkole, dag({ timer: 0.5, forsent: 20, art: 'dokumentert' }))).toBe('timer')
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
