import { describe, expect, it } from 'vitest'
import type { DataFor } from '../../../machines/forlop/hendelser.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import type { TimeplanKontekst } from '../../../machines/timeplan/kontekst.ts'
import { oppmote } from '../../../machines/timeplan/oppmote.ts'
import { dag } from '../../stotte/fravaersdager.ts'

const UKE = {
  mandag: 'hjemme',
  tirsdag: 'hjemme',
  onsdag: 'noenTimer',
  torsdag: 'heleDagen',
  fredag: 'heleDagen',
} as const satisfies DataFor<'timeplan.avtalt'>['uke']

/** Three days a week for two weeks from Monday 9 November, then four for two. */
const AVTALT: TimeplanKontekst = {
  uke: UKE,
  uker: 2,
  trapp: [{ uke: { ...UKE, tirsdag: 'noenTimer' }, uker: 2 }],
  fra: '2026-11-09',
  hjemmel: 'tilpasset',
  foresatte: ['f-1'],
  barnet: 'samtykker',
  hvordan: 'muntlig',
  dato: '2026-11-06',
  skrevetAv: 'kari',
  utlopt: null,
  slutt: null,
}
const BORTE = ['2026-11-09', '2026-11-11', '2026-11-19', '2026-11-24'].map((d) => dag(d))
const SKOLE = { skolefri: orlandSkole.skolefri, planleggingsdager: [] as string[] }
const ved = (idag: string, egen = AVTALT, borte = BORTE) => oppmote(SKOLE, borte, egen, idag)

describe('the real attendance beside an agreed week (R954–960)', () => {
  it('counts the days that the child is to be there, some hours or all day, and those it was', () => {
    expect(ved('2026-12-31')).toEqual([
      { avtalt: 6, der: 4 },
      { avtalt: 8, der: 7 },
    ])
  })

  it('as far as it has come, and says nothing of a week that has not begun', () => {
    expect(ved('2026-11-12')).toEqual([{ avtalt: 2, der: 1 }, null])
    expect(ved('2026-11-10')).toEqual([null, null])
  })

  it('takes hours missed for a day that the child was there', () => {
    const timer = [dag('2026-11-11', { timer: 2 }), dag('2026-11-12', { timer: 5 })]
    expect(ved('2026-11-15', AVTALT, timer)).toEqual([{ avtalt: 3, der: 3 }, null])
  })

  it('goes no further than to the day on which it was ended', () => {
    const slutt = { dato: '2026-11-19', hvorfor: 'Går bra', skrevetAv: 'kari' }
    expect(ved('2026-12-31', { ...AVTALT, slutt })).toEqual([{ avtalt: 4, der: 3 }, null])
  })

  it('counts no day on which the unit’s staff plans', () => {
    const enhet = { ...SKOLE, planleggingsdager: ['2026-11-12', '2026-11-14'] }
    expect(oppmote(enhet, BORTE, AVTALT, '2026-12-31')[0]).toEqual({ avtalt: 5, der: 3 })
    expect(oppmote(enhet, [...BORTE, dag('2026-11-12')], AVTALT, '2026-12-31')[0]).toEqual({
      avtalt: 5,
      der: 3,
    })
  })

  it('does not know of today before something is recorded of it, or later', () => {
    expect(ved('2026-11-13', AVTALT, [])).toEqual([{ avtalt: 2, der: 2 }, null])
    expect(ved('2026-11-11', AVTALT, [])).toEqual([null, null])
    expect(ved('2026-11-13', AVTALT, [dag('2026-11-13')])).toEqual([{ avtalt: 3, der: 2 }, null])
    expect(ved('2026-11-13', AVTALT, [dag('2026-11-16')])).toEqual([{ avtalt: 3, der: 3 }, null])
    const slutt = { dato: '2026-11-14', hvorfor: 'Går bra', skrevetAv: 'kari' }
    expect(ved('2026-11-13', { ...AVTALT, slutt }, [])).toEqual([{ avtalt: 2, der: 2 }, null])
  })

  it('counts no day without school', () => {
    // The last day before Christmas is 18 December.
    const jul = { ...AVTALT, fra: '2026-12-14', trapp: [] }
    expect(ved('2027-01-31', jul, [])).toEqual([{ avtalt: 3, der: 3 }])
  })
})
