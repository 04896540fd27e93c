import { describe, expect, it } from 'vitest'
import { nesteSteg } from '../../../machines/forlop/neste.ts'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { orlandBarnehage } from '../../../machines/rutine/orlandBarnehage/rutine.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { planensEvaluering } from '../../../machines/sak/plan/rad.ts'
import {
  BEGRUNNET,
  evaluering,
  hevet,
  iTrinn,
  iverksett,
  tilSteg,
  utkast,
  VIDERE,
} from '../../stotte/forlop.ts'
import type { Sak } from '../../stotte/sak.ts'
import { dagerGaar, gitt, holder, mangler, naar, prov, SYSTEM, staar } from '../../stotte/sak.ts'

const evaluert = (sak: Sak) => void naar(sak, holder(sak), 'plan.evaluert', evaluering(sak, VIDERE))
const manglerEvaluering = (sak: Sak, type: 'trinn.hevet' | 'sak.avsluttet') =>
  mangler(sak, holder(sak), type)?.includes('evalueringHoldt')

describe('a plan in force', () => {
  const iKraft = () => gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'))
  const neste = (sak: Sak) => nesteSteg(sak.stand, { aktor: holder(sak), skjedde: sak.idag })

  it('is left to work until its evaluation', () => {
    const sak = iKraft()
    expect(neste(sak)).toBe(null)
    const { gjeldende } = sak.snapshot.context.plan
    sak.idag = gjeldende ? planensEvaluering(gjeldende) : ''
    naar(sak, SYSTEM, 'plan.forfalt', {})
    expect(neste(sak)).toBe('plan.evaluert')
  })

  it('is evaluated before the agreed day for a reason only', () => {
    const sak = iKraft()
    const { gjeldende } = sak.snapshot.context.plan
    const avtalt = gjeldende ? planensEvaluering(gjeldende) : ''
    const { begrunnelse: _, ...uten } = { ...evaluering(sak, VIDERE), begrunnelse: '' }
    const prover = (data: object) => prov(sak, holder(sak), 'plan.evaluert', data).outcome
    sak.idag = leggTilDager(avtalt, -1)
    expect([prover(uten), prover({ ...uten, ...BEGRUNNET })]).toEqual(['ugyldig', 'ok'])
    sak.idag = avtalt
    expect([prover(uten), prover({ ...uten, ...BEGRUNNET })]).toEqual(['ok', 'ugyldig'])
  })

  it('may place the team on a step that its routine knows, and need not', () => {
    const sak = gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'), dagerGaar(30))
    const prover = (samordning?: string) =>
      prov(sak, holder(sak), 'plan.evaluert', { ...evaluering(sak, VIDERE), samordning })
    expect([prover('6').outcome, prover('').outcome]).toEqual(['ugyldig', 'ugyldig'])
    naar(sak, holder(sak), 'plan.evaluert', {
      ...evaluering(sak, VIDERE),
      samordning: 'nestePraksis',
    })
    const { gjeldende } = sak.snapshot.context.plan
    expect(gjeldende?.evalueringer).toMatchObject([{ samordning: 'nestePraksis' }])
  })

  it.each([
    [orlandSkole, 'rektor', 'styrer'],
    [orlandBarnehage, 'styrer', 'rektor'],
  ] as const)('is evaluated with those its routine knows: %#', (rutine, kjent, fremmed) => {
    const sak = gitt(rutine, iTrinn(1), tilSteg('folgeOpp'))
    const med = (deltaker: string) =>
      prov(sak, holder(sak), 'plan.evaluert', { ...evaluering(sak, VIDERE), deltakere: [deltaker] })
    expect([med(kjent).outcome, med(fremmed).outcome]).toEqual(['ok', 'ugyldig'])
  })
})

describe('an evaluation counts', () => {
  it('for the trinn that the plan was made in, not for one above it', () => {
    const sak = gitt(orlandSkole, iverksett, hevet, evaluert)
    expect(staar(sak, 'trapp')).toBe('trinn1.kartlegge')
    expect(manglerEvaluering(sak, 'trinn.hevet')).toBe(true)
  })

  it('until a new period begins', () => {
    const sak = gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'), evaluert)
    expect(manglerEvaluering(sak, 'trinn.hevet')).toBe(false)
    naar(sak, holder(sak), 'plan.viderefort', { evalueres: leggTilDager(sak.idag, 30) })
    expect(manglerEvaluering(sak, 'trinn.hevet')).toBe(true)
  })

  it('not in a case that was closed and opened again', () => {
    const sak = gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'), evaluert)
    naar(sak, holder(sak), 'sak.lukket', { grunn: 'flyttet', ...BEGRUNNET })
    naar(sak, holder(sak), 'sak.gjenaapnet', BEGRUNNET)
    expect(manglerEvaluering(sak, 'trinn.hevet')).toBe(true)
    expect(manglerEvaluering(sak, 'sak.avsluttet')).toBe(true)
  })

  it('before a plan that is due may be replaced', () => {
    const sak = gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'))
    const { gjeldende } = sak.snapshot.context.plan
    if (!gjeldende) throw new Error('the plan is in force')
    while (sak.idag < planensEvaluering(gjeldende)) dagerGaar(1)(sak)
    naar(sak, SYSTEM, 'plan.forfalt', {})
    naar(sak, holder(sak), 'plan.utkastLagret', utkast())
    expect(mangler(sak, holder(sak), 'plan.iverksatt')).toContain('ingenForfaltPlan')
    evaluert(sak)
    expect(mangler(sak, holder(sak), 'plan.iverksatt')).not.toContain('ingenForfaltPlan')
  })
})
