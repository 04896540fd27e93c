import { describe, expect, it } from 'vitest'
import { perioder, tidsrom, uevaluerte } from '../../../client/plan/versjoner.ts'
import type { Planversjon } from '../../../machines/sak/kontekst.ts'

const rad = (id: string, evalueres: string) => ({
  id,
  evalueres,
  omraade: 'Søvn',
  hvorfor: '',
  tiltak: ['Fast leggetid'],
  kjennetegn: 'Våken i første time',
  ansvarlig: { slag: 'annen' as const, annen: 'Foresatte' },
  rettetMot: 'familie' as const,
  fra: null,
})
const svar = (utfall: 'viderefores' | 'justeres') =>
  ({ utfall, gjennomfort: 'ja', hjalp: 'ja', resultat: 'Bra' }) as const

const plan: Planversjon = {
  nr: 1,
  periode: 1,
  trinn: 1,
  fra: '2026-09-01',
  til: null,
  ansvarlig: { person: 'p1', rolle: 'kontaktlaerer' },
  begrunnelse: null,
  maal: 'Våken på skolen',
  rader: [rad('a', '2026-10-05'), rad('b', '2026-10-01')],
  evalueringer: [],
  meldt: {},
}
const holdt = {
  dato: '2026-10-02',
  deltakere: ['barnet' as const],
  oppsummering: 'Enige',
  utfall: { a: svar('viderefores'), b: svar('viderefores') },
}

describe('the time a version stands', () => {
  it('runs to its first evaluation, then to the day it was evaluated or ended', () => {
    expect(tidsrom(plan)).toEqual({ fra: '2026-09-01', til: '2026-10-01' })
    expect(tidsrom({ ...plan, evalueringer: [holdt] }).til).toBe('2026-10-02')
    expect(tidsrom({ ...plan, til: '2026-09-20' }).til).toBe('2026-09-20')
  })

  it('is parted into periods at each evaluation', () => {
    const andre = { ...plan, periode: 2, evalueringer: [holdt], rader: [rad('a', '2026-11-02')] }
    expect(perioder(andre)).toEqual([
      { nr: 1, fra: '2026-09-01', til: '2026-10-02' },
      { nr: 2, fra: '2026-10-02', til: '2026-11-02' },
    ])
  })

  it('knows which rows wait for an evaluation', () => {
    expect([...uevaluerte(plan)]).toEqual(['a', 'b'])
    expect(uevaluerte({ ...plan, evalueringer: [holdt] }).size).toBe(0)
  })
})
