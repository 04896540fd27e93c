import { describe, expect, it } from 'vitest'
import { etterslep } from '../../../machines/forlop/etterslep.ts'
import { fold } from '../../../machines/forlop/fold.ts'
import { frister } from '../../../machines/forlop/frister.ts'
import { ikkeFort } from '../../../machines/forlop/inntak.ts'
import { nesteSteg } from '../../../machines/forlop/neste.ts'
import { deler } from '../../../machines/forlop/stand.ts'
import { naermest } from '../../../machines/fravaer/rekkefolge.ts'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { skoledagerBakover } from '../../../machines/kalender/skoledager.ts'
import { orlandBarnehage } from '../../../machines/rutine/orlandBarnehage/rutine.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { orlandSkole2026_2 } from '../../../machines/rutine/orlandSkole/v2026_2/rutine.ts'
import { publiserteRutiner } from '../../../machines/rutine/publiserte.ts'
import { spurtI } from '../../../machines/sak/fravaer.ts'
import { BEGRUNNET, evaluering, HORT, iTrinn, rad, tilSteg, VIDERE } from '../../stotte/forlop.ts'
import {
  BEGYNTE,
  EVALUERES,
  feilene,
  PLAN_FRA,
  paaPapir,
  papirplan,
  tattInn,
} from '../../stotte/inntak.ts'
import type { Sak } from '../../stotte/sak.ts'
import {
  dagerGaar,
  gitt,
  holder,
  mangler,
  naar,
  prov,
  START,
  SYSTEM,
  staar,
} from '../../stotte/sak.ts'
import { holderLovene } from './lover.ts'

const medPlan = paaPapir({ trinnSiden: leggTilDager(START, -40), plan: papirplan() })
const datoer = (sak: Sak) => frister(sak.stand).map(({ type, forfaller }) => [type, forfaller])

describe('a case that is brought in', () => {
  it('stands on its trinn with the plan that is in force, and waits for the evaluation agreed on', () => {
    const sak = tattInn(orlandSkole, medPlan)
    expect([staar(sak, 'trapp'), staar(sak, 'plan'), staar(sak, 'liv')]).toEqual([
      'trinn2.folgeOpp',
      'gjelder',
      'aktiv',
    ])
    const { gjeldende } = sak.snapshot.context.plan
    expect(gjeldende).toMatchObject({ nr: 1, trinn: 2, fra: PLAN_FRA, maal: 'Til stede hver dag' })
    expect(datoer(sak)).toEqual([['evaluering', EVALUERES]])
  })

  it.each([1, 2, 3] as const)(
    'without a plan it begins the work of trinn %i, counted from now',
    (trinn) => {
      const sak = tattInn(orlandSkole, paaPapir({ trinn }))
      expect(staar(sak, 'trapp')).toBe(`trinn${trinn}.kartlegge`)
      // Ten days to map it, the routine's own, and not five months ago.
      expect(datoer(sak)).toEqual([['steg', '2026-04-23']])
    },
  )

  it('on trinn 0 it begins with the worry, as every case', () => {
    const sak = tattInn(orlandBarnehage, paaPapir({ trinn: 0 }))
    expect(staar(sak, 'trapp')).toBe('trinn0.undring')
    expect(sak.snapshot.context.tattInn?.begynte).toBe(BEGYNTE)
  })

  it('remembers when it began and what went before, and makes nothing up', () => {
    const { context } = tattInn(orlandSkole, medPlan).snapshot
    const { plan: _, ...hittil } = medPlan
    expect(context.tattInn).toEqual(hittil)
    expect(context.opprettet).toBe(START)
    expect(context.trinnlogg).toEqual([{ trinn: 2, fra: leggTilDager(START, -40) }])
    expect([context.undring, context.foresatte, context.stemme, context.evaluert]).toEqual([
      null,
      null,
      null,
      null,
    ])
    expect(context.arbeid).toEqual({})
  })

  it('where it is not known when it came to the trinn, days are counted from when it was brought in', () => {
    const { trinnlogg } = tattInn(orlandSkole, paaPapir()).snapshot.context
    expect(trinnlogg).toEqual([{ trinn: 2, fra: START }])
  })

  it('what the trinn below ask for is left as work, and no wall', () => {
    const sak = tattInn(orlandSkole2026_2, paaPapir())
    expect(etterslep(sak.stand).sort()).toEqual([
      'foresatteKontaktet',
      'samtaleHoldt',
      'undringKonkretisert',
    ])
    expect(nesteSteg(sak.stand, { aktor: holder(sak), skjedde: sak.idag })).not.toBeNull()
  })

  it('nor by 2026.1, where the worry is written on trinn 0 alone: what cannot be done is not asked for', () => {
    const sak = tattInn(orlandSkole, paaPapir())
    expect(etterslep(sak.stand).sort()).toEqual(['foresatteKontaktet', 'samtaleHoldt'])
  })

  it('beside a plan in force, what is not written down here stands as work until it is', () => {
    const sak = tattInn(orlandSkole2026_2, medPlan)
    const sier = () =>
      ikkeFort(sak.stand, { aktor: holder(sak), skjedde: sak.idag }).map(({ krav }) => krav)
    expect(sier().sort()).toEqual([
      'alleOmraaderVurdert',
      'barnetsStemme',
      'foresatteKontaktet',
      'forstaaelseFraHverSide',
      'samtaleHoldt',
      'undringKonkretisert',
    ])
    naar(sak, holder(sak), 'undring.konkretisert', { hva: 'Uro om morgenen', tegn: [] }, BEGYNTE)
    expect(sier()).not.toContain('undringKonkretisert')
    const venter = tattInn(orlandSkole2026_2, medPlan)
    const ferie = { grunn: 'Ferie', til: leggTilDager(START, 20) }
    naar(venter, holder(venter), 'sak.satPaaVent', ferie)
    expect(ikkeFort(venter.stand, { aktor: holder(venter), skjedde: START })).toEqual([])
    const nede = nedFra2()
    naar(nede, holder(nede), 'plan.viderefort', { evalueres: leggTilDager(nede.idag, 30) })
    expect(ikkeFort(nede.stand, { aktor: holder(nede), skjedde: nede.idag })).toEqual([])
    const egen = gitt(orlandSkole2026_2, iTrinn(2), tilSteg('folgeOpp'))
    expect(ikkeFort(egen.stand, { aktor: holder(egen), skjedde: egen.idag })).toEqual([])
  })

  it('what was done on paper can be written down with its day, back to when it began', () => {
    const sak = tattInn(orlandSkole, medPlan)
    const samtale = { deltakere: ['foresatte' as const], oppsummering: 'Møtet i november' }
    expect(prov(sak, holder(sak), 'samtale.holdt', samtale, BEGYNTE).outcome).toBe('ok')
    const foer = leggTilDager(BEGYNTE, -1)
    expect(prov(sak, holder(sak), 'samtale.holdt', samtale, foer).outcome).toBe('ugyldigDato')
  })

  it('what the child said before waits fourteen days from when the case was brought in', () => {
    const svarfrist = (dag: string) => {
      const sak = tattInn(orlandSkole, medPlan)
      naar(sak, holder(sak), 'barnet.hort', HORT, dag)
      dagerGaar(1)(sak)
      return datoer(sak).filter(([type]) => type === 'svarStemme')
    }
    expect(svarfrist(BEGYNTE)).toEqual([['svarStemme', leggTilDager(START, 14)]])
    expect(svarfrist(START)).toEqual([['svarStemme', leggTilDager(START, 14)]])
  })

  it('but nothing is decided before it was here', () => {
    const sak = tattInn(orlandSkole, medPlan)
    const igaar = leggTilDager(START, -1)
    const data = { grunn: 'Ferie', til: leggTilDager(START, 20) }
    expect(prov(sak, holder(sak), 'sak.satPaaVent', data, igaar).outcome).toBe('ugyldigDato')
    expect(prov(sak, holder(sak), 'sak.satPaaVent', data).outcome).toBe('ok')
  })

  it('goes on: its plan is evaluated, stands for another period, and is adjusted as any other', () => {
    const sak = tattInn(orlandSkole, medPlan)
    dagerGaar(10)(sak)
    naar(sak, SYSTEM, 'plan.forfalt', {})
    naar(sak, holder(sak), 'plan.evaluert', evaluering(sak, VIDERE))
    expect(sak.snapshot.context.evaluert).toBe(EVALUERES)
    expect(mangler(sak, holder(sak), 'trinn.hevet')).not.toContain('evalueringHoldt')
    naar(sak, holder(sak), 'plan.viderefort', { evalueres: leggTilDager(sak.idag, 30) })
    expect(staar(sak, 'plan')).toBe('gjelder')
  })

  it('an evaluation that is overdue falls due at once, and the rest does not', () => {
    const plan = { ...papirplan(), rader: [rad(leggTilDager(START, -3))] }
    const sak = tattInn(orlandSkole, paaPapir({ plan }))
    expect(datoer(sak)).toEqual([['evaluering', leggTilDager(START, -3)]])
    naar(sak, SYSTEM, 'plan.forfalt', {})
    expect(staar(sak, 'plan')).toBe('tilEvaluering')
  })

  it('a step down is another trinn, counted from that day', () => {
    const sak = tattInn(orlandSkole2026_2, medPlan)
    naar(sak, holder(sak), 'plan.evaluert', { ...evaluering(sak, VIDERE), ...BEGRUNNET })
    expect(mangler(sak, holder(sak), 'trinn.senket')).toEqual(['barnetsStemme'])
  })

  it.each(publiserteRutiner.map((rutine) => ({ navn: `${rutine.id} ${rutine.versjon}`, rutine })))(
    'keeps the laws of every case in $navn, and is where its events fold to',
    ({ rutine }) => {
      for (const trinn of [0, 1, 2, 3] as const) {
        for (const plan of trinn === 0 ? [undefined] : [undefined, papirplan()]) {
          const sak = tattInn(rutine, paaPapir({ trinn, plan }))
          holderLovene(rutine, sak.stand)
          expect(deler(fold(rutine, [sak.opprettet]))).toEqual(deler(sak.stand))
        }
      }
    },
  )

  it('a case that begins now has nothing of it in its memory', () => {
    expect(Object.keys(gitt(orlandSkole).snapshot.context)).not.toContain('tattInn')
  })
})

/** Brought in on trinn 2, and gone down to trinn 1 three days after. */
const nedFra2 = (): Sak => {
  const sak = tattInn(orlandSkole2026_2, medPlan)
  dagerGaar(3)(sak)
  naar(sak, holder(sak), 'barnet.hort', HORT)
  naar(sak, holder(sak), 'plan.evaluert', { ...evaluering(sak, VIDERE), ...BEGRUNNET })
  naar(sak, holder(sak), 'trinn.senket', BEGRUNNET)
  return sak
}

describe('absence from before', () => {
  const borte = (sak: Sak, antall: number, til: string) => {
    const dager = skoledagerBakover(til, antall, sak.rutine).map(
      (dato) => ({ dato, art: 'udokumentert', aarsak: 'ukjent', timer: null }) as const,
    )
    naar(sak, SYSTEM, 'fravaer.registrert', { dager })
  }
  const varsel = (sak: Sak) => sak.snapshot.context.fravaer.varsel

  it.each([orlandSkole, orlandSkole2026_2])('is what the trinn answered ($versjon)', (rutine) => {
    const sak = tattInn(rutine, paaPapir())
    borte(sak, 10, sak.idag)
    expect(varsel(sak)).toBeNull()
  })

  it('is not asked about on a lower trinn either, also when it comes to be known there', () => {
    const sak = nedFra2()
    borte(sak, 10, START)
    expect(varsel(sak)).toBeNull()
  })

  it('nor is it near to asking there', () => {
    const sak = nedFra2()
    borte(sak, 10, START)
    const naer = () =>
      naermest(sak.rutine, spurtI(sak.rutine, sak.snapshot.context), sak.idag)?.dager ?? []
    expect(naer()).toEqual([])
    dagerGaar(7)(sak)
    borte(sak, 2, sak.idag)
    expect(naer()).toEqual(skoledagerBakover(sak.idag, 2, sak.rutine))
  })

  it('and days since ask there', () => {
    const sak = nedFra2()
    dagerGaar(21)(sak)
    borte(sak, 10, sak.idag)
    expect(varsel(sak)?.trinn).toBe(2)
  })

  it('new days ask as in every case', () => {
    const sak = tattInn(orlandSkole2026_2, paaPapir({ trinn: 1 }))
    dagerGaar(30)(sak)
    borte(sak, 10, sak.idag)
    expect(varsel(sak)?.trinn).toBe(2)
  })

  it('on trinn 1, many days before do not ask for trinn 1 again', () => {
    const sak = tattInn(orlandSkole2026_2, paaPapir({ trinn: 1 }))
    borte(sak, 5, sak.idag)
    dagerGaar(1)(sak)
    borte(sak, 1, sak.idag)
    expect(varsel(sak)).toBeNull()
  })
})

describe('a case is not brought in', () => {
  const imorgen = leggTilDager(START, 1)
  const plan = papirplan()
  const rader = (endring: Parameters<typeof rad>[1], evalueres: string | null = EVALUERES) => ({
    plan: { ...plan, rader: [rad(evalueres, endring)] },
  })
  it.each([
    ['a trinn that there is none of', { trinn: 4 }, ['trinn']],
    ['beginning tomorrow', { begynte: imorgen }, ['begynte']],
    ['longer ago than ten years', { begynte: '2016-04-10' }, ['begynte']],
    ['coming to its trinn tomorrow', { trinnSiden: imorgen }, ['trinnSiden']],
    ['coming to its trinn before it began', { trinnSiden: '2025-01-01' }, ['trinnSiden']],
    ['not a word of what went before', { hittil: ' ' }, ['hittil']],
    ['a plan from tomorrow', { plan: { ...plan, fra: imorgen } }, ['plan.fra']],
    ['a plan from before it began', { plan: { ...plan, fra: '2025-01-01' } }, ['plan.fra']],
    ['a plan on trinn 0', { trinn: 0, plan }, ['plan']],
    ['a plan without a goal', { plan: { ...plan, maal: ' ' } }, ['plan.maal']],
    ['a plan without measures', { plan: { ...plan, rader: [] } }, ['plan.tiltak']],
    ['a row without a measure', rader({ tiltak: [] }), ['plan.rader.0.tiltak']],
    ['a row without an area', rader({ omraade: '' }), ['plan.rader.0.omraade']],
    ['nobody to answer for it', rader({ ansvarlig: null }), ['plan.rader.0.ansvarlig']],
    ['no evaluation agreed on', rader({}, null), ['plan.rader.0.evalueres']],
    ['evaluated before it began', rader({}, '2026-03-01'), ['plan.rader.0.evalueres']],
    ['evaluated in two years', rader({}, '2028-04-13'), ['plan.rader.0.evalueres']],
  ])('with %s', (_, endring, felt) => {
    expect(feilene(orlandSkole2026_2, { ...paaPapir(), ...endring })).toEqual(felt)
  })

  it('why, where the routine asks it of each row (R705–822)', () => {
    const uten = { ...paaPapir(), ...rader({ hvorfor: ' ' }) }
    expect(feilene(orlandSkole2026_2, uten)).toEqual(['plan.rader.0.hvorfor'])
    expect(feilene(orlandSkole, uten)).toEqual([])
  })

  it('and is with all that', () => {
    expect(feilene(orlandSkole, medPlan)).toEqual([])
  })
})
