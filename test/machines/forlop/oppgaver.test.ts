import { describe, expect, it } from 'vitest'
import { oppgaver } from '../../../machines/forlop/oppgaver.ts'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { nesteSkoledag } from '../../../machines/kalender/skoledager.ts'
import { orlandBarnehage } from '../../../machines/rutine/orlandBarnehage/rutine.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { evaluering, giVidere, HORT, iTrinn, tilSteg, VIDERE } from '../../stotte/forlop.ts'
import { samtykker } from '../../stotte/laget.ts'
import { BARNET, foreslaa, hold, kallInn, LEDER, MODER, om, svar } from '../../stotte/mote.ts'
import type { Sak } from '../../stotte/sak.ts'
import {
  borHverForSeg,
  dagerGaar,
  FAR,
  gitt,
  holder,
  MOR,
  mottaker,
  naar,
  SYSTEM,
  sisteOm,
} from '../../stotte/sak.ts'

const HOLDER = { person: 'prove-kontaktlaerer' }
const TILTAKSLEDER = { person: 'prove-tiltaksleder' }

const alle = (sak: Sak) => oppgaver(sak.stand)
const slagene = (sak: Sak) => alle(sak).map(({ slag }) => slag)
const finn = (sak: Sak, slag: string) => alle(sak).filter((en) => en.slag === slag)
/** What is asked for today. */
const naa = (sak: Sak) =>
  alle(sak)
    .filter(({ fra, til }) => fra <= sak.idag && (til === null || til >= sak.idag))
    .map(({ slag }) => slag)

const medPlan = (...forlop: ((sak: Sak) => void)[]) =>
  gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'), ...forlop)
const tilbudt = (sak: Sak) =>
  void naar(sak, holder(sak), 'stafett.tilbudt', {
    til: { person: 'prove-tiltaksleder', rolle: 'tiltaksleder' },
    overlevering: 'Kort om saken',
  })

describe('what the case itself asks', () => {
  it('waits for whoever holds the relay, and moves on when it is done', () => {
    const sak = gitt(orlandSkole)
    expect(alle(sak)).toMatchObject([{ slag: 'steg', hos: HOLDER, frist: '2026-04-16', til: null }])
    naar(sak, holder(sak), 'undring.konkretisert', { hva: 'Kommer sent', tegn: [] })
    expect(alle(sak)).toMatchObject([{ slag: 'steg', hos: HOLDER, frist: '2026-04-20' }])
  })

  it('is for the new holder after the relay has changed hands', () => {
    const sak = gitt(orlandSkole, tilbudt)
    expect(finn(sak, 'svarStafett')).toMatchObject([{ hos: TILTAKSLEDER, frist: '2026-04-16' }])
    naar(sak, mottaker(sak), 'stafett.mottatt', {})
    expect(alle(sak)).toMatchObject([{ slag: 'steg', hos: TILTAKSLEDER }])
  })

  it('an offer that is withdrawn waits for nobody', () => {
    const sak = gitt(orlandSkole, tilbudt)
    naar(sak, holder(sak), 'stafett.trukket', {})
    expect(slagene(sak)).toEqual(['steg'])
  })

  it('the child waits for an answer from the holder, until it has one', () => {
    const sak = gitt(orlandSkole)
    naar(sak, holder(sak), 'barnet.hort', HORT)
    expect(finn(sak, 'svarStemme')).toMatchObject([{ om: sisteOm(sak), hos: HOLDER }])
    const data = { resultat: 'fulgt', hva: 'Byttet', fortalt: sak.idag, fortaltAv: 'kontaktlaerer' }
    naar(sak, holder(sak), 'stemme.besvart', data as never, sak.idag, sisteOm(sak))
    expect(finn(sak, 'svarStemme')).toEqual([])
  })

  it('rests with the case, all but taking it up again', () => {
    const sak = medPlan(kallInn(3, { hvem: [BARNET, MODER] }))
    naar(sak, holder(sak), 'sak.satPaaVent', { grunn: 'Reise', til: leggTilDager(sak.idag, 20) })
    expect(slagene(sak)).toEqual(['gjenoppta'])
  })

  it('ends with the case', () => {
    const sak = medPlan(kallInn(3, { hvem: [BARNET, MODER] }), tilbudt)
    naar(sak, holder(sak), 'sak.lukket', { grunn: 'flyttet', begrunnelse: 'Flytter' })
    expect(alle(sak)).toEqual([])
  })

  it('is reminded of two working days before its date, and never before it is asked for', () => {
    const sak = gitt(orlandSkole)
    expect(alle(sak)).toMatchObject([{ minnes: '2026-04-14', frist: '2026-04-16' }])
    naar(sak, holder(sak), 'undring.konkretisert', { hva: 'Kommer sent', tegn: [] })
    // Before a Monday that is the Thursday.
    expect(alle(sak)).toMatchObject([{ minnes: '2026-04-16', frist: '2026-04-20' }])
    const [stille] = finn(medPlan(), 'stillePlan')
    expect(stille?.minnes).toBe(stille?.fra)
  })
})

describe('a meeting', () => {
  const hvem = [BARNET, MODER, LEDER]

  it('whose time is sought asks the others among the staff, and each until they have answered', () => {
    const sak = gitt(
      orlandSkole,
      foreslaa((en) => [om(en, 9), om(en, 8)], { hvem }),
    )
    const [frist, til] = [8, 9].map((dager) => leggTilDager(sak.idag, dager))
    expect(finn(sak, 'velgMotetid')).toMatchObject([{ hos: HOLDER, frist, om: sisteOm(sak) }])
    expect(finn(sak, 'svarMotetid')).toMatchObject([{ hos: TILTAKSLEDER, frist, til }])
    svar(sak, LEDER, 'ja', 'nei')
    expect(finn(sak, 'svarMotetid')).toEqual([])
    expect(finn(sak, 'velgMotetid')).toHaveLength(1)
  })

  it('waits for answers until the last of its times, and for nobody’s after it', () => {
    const sak = gitt(
      orlandSkole,
      foreslaa((en) => [om(en, 20), om(en, 1), om(en, 8)], { hvem }),
    )
    dagerGaar(20)(sak)
    expect(naa(sak)).toContain('svarMotetid')
    dagerGaar(1)(sak)
    expect(naa(sak)).not.toContain('svarMotetid')
    expect(naa(sak)).toContain('velgMotetid')
  })

  it('is prepared by those called in from a week before to its day, held and written by who called it', () => {
    const sak = gitt(orlandSkole, kallInn(10, { hvem }))
    expect(naa(sak)).toEqual(['steg'])
    dagerGaar(3)(sak)
    expect(naa(sak)).toEqual(['steg', 'holdMote', 'forberedMote'])
    expect(finn(sak, 'holdMote')).toMatchObject([{ hos: HOLDER }])
    expect(finn(sak, 'forberedMote')).toMatchObject([{ hos: TILTAKSLEDER }])
    dagerGaar(8)(sak)
    expect(naa(sak)).toEqual(['steg', 'holdMote'])
    hold(BARNET, MODER)(sak)
    expect(naa(sak)).toEqual(['steg'])
  })

  it('in which the plan is evaluated is led by whoever called it, and prepared by the others', () => {
    const sak = gitt(orlandSkole, kallInn(2, { slag: 'evaluering', hvem }))
    expect(naa(sak)).toEqual(['steg', 'ledEvaluering', 'forberedMote'])
    expect(finn(sak, 'ledEvaluering')).toMatchObject([{ hos: HOLDER, om: sisteOm(sak) }])
    hold(BARNET, MODER)(sak)
    expect(naa(sak)).toEqual(['steg'])
  })

  it('is the new holder’s after the relay has changed hands, also on the very day', () => {
    const sak = gitt(
      orlandSkole,
      foreslaa((en) => [om(en, 9)], { hvem: [MODER, LEDER] }),
    )
    giVidere(sak, (rolle) => rolle === 'tiltaksleder')
    expect(finn(sak, 'velgMotetid').map(({ hos }) => hos)).toEqual([TILTAKSLEDER])
    // Who leads it is not asked to come prepared to it as well.
    expect(finn(sak, 'svarMotetid')).toEqual([])
  })

  it('that is called in after the relay has changed hands is whoever’s called it', () => {
    const sak = gitt(orlandSkole)
    giVidere(sak, (rolle) => rolle === 'tiltaksleder')
    dagerGaar(1)(sak)
    const tid = om(sak, 9)
    const data = { naar: 'fast', slag: 'annet', hvem: [MODER], form: 'fysisk', tolk: false, tid }
    const kaller = { id: HOLDER.person, roller: ['kontaktlaerer'] as const }
    naar(sak, kaller, 'mote.foreslatt', data as never)
    expect(finn(sak, 'holdMote').map(({ hos, fra }) => [hos, fra])).toEqual([
      [HOLDER, leggTilDager(tid.dato, -7)],
      [TILTAKSLEDER, leggTilDager(tid.dato, -2)],
    ])
  })

  it('is the holder’s too when its date is near, as whoever called it may have left', () => {
    const sak = gitt(orlandSkole)
    const data = { naar: 'velges', slag: 'annet', hvem: [MODER], form: 'fysisk', tolk: false }
    const kaller = { id: TILTAKSLEDER.person, roller: ['tiltaksleder'] as const }
    naar(sak, kaller, 'mote.foreslatt', { ...data, tider: [om(sak, 1), om(sak, 9)] } as never)
    expect(finn(sak, 'velgMotetid')).toMatchObject([
      { hos: TILTAKSLEDER, fra: sak.idag },
      // Two days before would be before it was proposed.
      { hos: HOLDER, fra: sak.idag, frist: leggTilDager(sak.idag, 1), til: null },
    ])
  })

  it('that is called off is nobody’s', () => {
    const sak = gitt(orlandSkole, kallInn(2, { hvem }))
    naar(sak, holder(sak), 'mote.avlyst', { grunn: 'Sykdom' }, sak.idag, sisteOm(sak))
    expect(slagene(sak)).toEqual(['steg'])
  })
})

describe('a consent', () => {
  it('that lacks an answer is asked for at once; one that stands, when its end is near', () => {
    const sak = gitt(orlandSkole, borHverForSeg)
    const farOgsaa = { av: 'foresatt', foresatt: FAR.id, hvordan: 'papir' } as const
    samtykker(sak, { maa: [MOR.id, FAR.id], gitt: [MOR.id] })
    expect(naa(sak)).toEqual(['steg', 'samtykkeMangler'])
    naar(sak, holder(sak), 'samtykke.ogsaaGitt', farOgsaa, sak.idag, sisteOm(sak))
    expect(naa(sak)).toEqual(['steg'])
    // It is good for 180 days, is renewed 14 days before its end, and heard of a week before that.
    dagerGaar(180 - 14 - 7)(sak)
    expect(naa(sak)).toContain('fornySamtykke')
  })
})

describe('an evaluation that nobody has held', () => {
  const frist = (sak: Sak) => finn(sak, 'evaluering')[0]?.frist ?? ''

  it('goes to the tiltaksleder a week after its date, and stays with the holder too', () => {
    const sak = medPlan()
    const fra = nesteSkoledag(leggTilDager(frist(sak), 7), orlandSkole)
    expect(finn(sak, 'loftetEvaluering')).toMatchObject([
      { hos: { rolle: 'tiltaksleder' }, fra, frist: frist(sak) },
    ])
    expect(finn(sak, 'evaluering')).toMatchObject([{ hos: HOLDER }])
  })

  it.each([
    ['rektor', orlandSkole],
    ['styrer', orlandBarnehage],
  ] as const)('goes to the %s where the tiltaksleder holds the relay', (rolle, rutine) => {
    const sak = gitt(rutine, iTrinn(1), tilSteg('folgeOpp'))
    if (sak.snapshot.context.stafett.holder.rolle !== 'tiltaksleder')
      giVidere(sak, (en) => en === 'tiltaksleder')
    expect(finn(sak, 'loftetEvaluering')).toMatchObject([{ hos: { rolle } }])
  })

  it('is called off by the evaluation, and comes with the next period', () => {
    const sak = medPlan()
    const foer = frist(sak)
    sak.idag = foer
    naar(sak, SYSTEM, 'plan.forfalt', {})
    naar(sak, holder(sak), 'plan.evaluert', evaluering(sak, VIDERE))
    expect(finn(sak, 'loftetEvaluering')).toEqual([])
  })
})

describe('a plan in force of which nothing is heard', () => {
  it('raises its hand to the holder three weeks after the last that anybody did', () => {
    const sak = medPlan()
    const fra = nesteSkoledag(leggTilDager(sak.idag, 21), orlandSkole)
    expect(finn(sak, 'stillePlan')).toMatchObject([{ hos: HOLDER, fra, frist: fra }])
    expect(naa(sak)).not.toContain('stillePlan')
    sak.idag = fra
    expect(naa(sak)).toContain('stillePlan')
  })

  it('is quiet again when somebody writes, in the case or in one of its processes', () => {
    const sak = medPlan(dagerGaar(21))
    naar(sak, holder(sak), 'notat.skrevet', { tekst: 'Ringte hjem' })
    expect(naa(sak)).not.toContain('stillePlan')
    dagerGaar(21)(sak)
    naar(sak, holder(sak), 'barnet.hort', HORT)
    expect(naa(sak)).not.toContain('stillePlan')
    // Of a meeting the case itself is told nothing before it is held.
    dagerGaar(21)(sak)
    expect(naa(sak)).toContain('stillePlan')
    kallInn(3, { hvem: [BARNET, MODER] })(sak)
    expect(naa(sak)).not.toContain('stillePlan')
  })

  it('raises it on a day when there is school', () => {
    const sak = medPlan()
    sak.idag = '2026-04-18'
    naar(sak, holder(sak), 'notat.skrevet', { tekst: 'Skrevet en lørdag' })
    expect(finn(sak, 'stillePlan')).toMatchObject([{ fra: '2026-05-11', frist: '2026-05-11' }])
  })

  it('does not take what the system does for a sign of life', () => {
    const sak = medPlan()
    const [foer] = finn(sak, 'stillePlan')
    dagerGaar(7)(sak)
    const dag = { dato: sak.idag, art: 'udokumentert', aarsak: 'ukjent', timer: null } as const
    naar(sak, SYSTEM, 'fravaer.registrert', { dager: [dag] })
    expect(finn(sak, 'stillePlan')).toEqual([foer])
  })

  it('takes what is written down late for the day it happened', () => {
    const sak = medPlan()
    const [foer] = finn(sak, 'stillePlan')
    const dagen = sak.idag
    dagerGaar(7)(sak)
    naar(sak, holder(sak), 'notat.skrevet', { tekst: 'Glemte å skrive dette' }, dagen)
    expect(finn(sak, 'stillePlan')).toEqual([foer])
  })

  it('says nothing once the evaluation is due: that is asked for already', () => {
    const sak = medPlan()
    sak.idag = finn(sak, 'evaluering')[0]?.frist ?? ''
    naar(sak, SYSTEM, 'plan.forfalt', {})
    expect(slagene(sak)).not.toContain('stillePlan')
  })
})
