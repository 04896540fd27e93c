import { describe, expect, it } from 'vitest'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { orlandBarnehage2026_2 } from '../../../machines/rutine/orlandBarnehage/v2026_2/rutine.ts'
import { orlandSkole2026_2 } from '../../../machines/rutine/orlandSkole/v2026_2/rutine.ts'
import { fraUtdrag } from '../../../machines/sak/inntak/fraUtdrag.ts'
import type { Part } from '../../../machines/sak/part.ts'
import { BEGRUNNET, iTrinn, rad, tilSteg, utkast } from '../../stotte/forlop.ts'
import { feilene, paaPapir, tattInn } from '../../stotte/inntak.ts'
import { gitt, holder, mangler, naar, prov, START } from '../../stotte/sak.ts'

const UTDRAG = {
  innhold: 'En kjent voksen ved porten har hjulpet.',
  samtykke: 'Begge, på overgangsmøtet.',
}
const folges = () => gitt(orlandBarnehage2026_2, iTrinn(2), tilSteg('folgeOpp'))

describe('what goes on with a child from kindergarten to school (R300–309)', () => {
  it('is what somebody wrote for it, and where the case stood', () => {
    const sak = gitt(orlandBarnehage2026_2, iTrinn(1))
    naar(sak, holder(sak), 'utdrag.gitt', UTDRAG)
    expect(fraUtdrag(sak.snapshot.context)).toEqual({
      innhold: UTDRAG.innhold,
      dato: sak.idag,
      begynte: START,
      trinn: 1,
      plan: null,
    })
  })

  it('takes the plan along only where it is said so, without the staff who had it', () => {
    const sak = folges()
    expect(prov(sak, holder(sak), 'utdrag.gitt', UTDRAG).outcome).toBe('ugyldig')
    naar(sak, holder(sak), 'utdrag.gitt', { ...UTDRAG, medPlan: false })
    expect(fraUtdrag(sak.snapshot.context)?.plan).toBeNull()
    naar(sak, holder(sak), 'utdrag.gitt', { ...UTDRAG, medPlan: true })
    const { gjeldende } = sak.snapshot.context.plan
    const plan = fraUtdrag(sak.snapshot.context)?.plan
    expect(plan?.maal).toBe(gjeldende?.maal)
    expect(plan?.rader.map(({ tiltak }) => tiltak)).toEqual(
      gjeldende?.rader.map(({ tiltak }) => tiltak),
    )
    expect(plan?.rader.map(({ evalueres, rettetMot }) => [evalueres, rettetMot])).toEqual(
      gjeldende?.rader.map(() => [null, null]),
    )
  })

  it('leaves who had a measure with the place before, unless it is the family', () => {
    const { snapshot, idag } = folges()
    const { person, rolle } = snapshot.context.stafett.holder
    const { gjeldende } = snapshot.context.plan
    const [forste] = gjeldende?.rader ?? []
    if (!gjeldende || !forste) throw new Error('there is no plan')
    const parter: Part[] = [
      { slag: 'ansatt', person, rolle },
      { slag: 'tjeneste', tjeneste: 'ppt' },
      { slag: 'barnet' },
      { slag: 'foresatt', foresatt: 'mor' },
      { slag: 'annen', annen: 'Farmor' },
    ]
    const rader = parter.map((ansvarlig, nr) => ({ ...forste, id: `r${nr}`, ansvarlig }))
    const gitt = fraUtdrag({
      ...snapshot.context,
      plan: { ...snapshot.context.plan, gjeldende: { ...gjeldende, rader } },
      utdrag: { ...UTDRAG, plan: gjeldende.nr, dato: idag },
    })
    expect(gitt?.plan?.rader.map(({ ansvarlig }) => ansvarlig)).toEqual([
      null,
      null,
      ...parter.slice(2),
    ])
  })

  it('has the plan that was in force when it was written, also where another has taken its place', () => {
    const sak = folges()
    naar(sak, holder(sak), 'utdrag.gitt', { ...UTDRAG, medPlan: true })
    const foer = fraUtdrag(sak.snapshot.context)?.plan
    naar(sak, holder(sak), 'plan.utkastLagret', {
      ...utkast(rad(leggTilDager(sak.idag, 28), { tiltak: ['Kommer klokka ti'] })),
    })
    naar(sak, holder(sak), 'plan.iverksatt', BEGRUNNET)
    expect(sak.snapshot.context.plan.gjeldende?.rader[0]?.tiltak).toEqual(['Kommer klokka ti'])
    expect(fraUtdrag(sak.snapshot.context)?.plan).toEqual(foer)
  })

  it('still has its plan when the case has been closed since', () => {
    const sak = folges()
    naar(sak, holder(sak), 'utdrag.gitt', { ...UTDRAG, medPlan: true })
    const foer = fraUtdrag(sak.snapshot.context)?.plan
    expect(foer?.rader).toHaveLength(2)
    naar(sak, holder(sak), 'sak.lukket', { grunn: 'bytterArena', ...BEGRUNNET })
    expect(fraUtdrag(sak.snapshot.context)?.plan).toEqual(foer)
    // Written first when it is closed, the plan it had goes along as well.
    naar(sak, holder(sak), 'utdrag.gitt', { ...UTDRAG, medPlan: false })
    expect(fraUtdrag(sak.snapshot.context)?.plan).toBeNull()
    naar(sak, holder(sak), 'utdrag.gitt', { ...UTDRAG, medPlan: true })
    expect(fraUtdrag(sak.snapshot.context)?.plan).toEqual(foer)
  })

  it('can be written after the case was closed, when the school asks', () => {
    const sak = gitt(orlandBarnehage2026_2, iTrinn(1))
    naar(sak, holder(sak), 'sak.lukket', { grunn: 'bytterArena', ...BEGRUNNET })
    naar(sak, holder(sak), 'utdrag.gitt', UTDRAG)
    expect(fraUtdrag(sak.snapshot.context)?.innhold).toBe(UTDRAG.innhold)
  })

  it.each([
    ['nobody who agreed', { innhold: UTDRAG.innhold, samtykke: ' ' }],
    ['no words', { ...UTDRAG, innhold: ' ' }],
  ])('is not given with %s', (_, data) => {
    const sak = gitt(orlandBarnehage2026_2, iTrinn(1))
    expect(prov(sak, holder(sak), 'utdrag.gitt', data).outcome).toBe('ugyldig')
  })

  it('is taken back when the guardians change their minds, and only where it stands', () => {
    const sak = gitt(orlandBarnehage2026_2, iTrinn(1))
    expect(mangler(sak, holder(sak), 'utdrag.trukket')).toEqual(['noeAaVelge'])
    naar(sak, holder(sak), 'utdrag.gitt', UTDRAG)
    naar(sak, holder(sak), 'utdrag.trukket', { grunn: 'Mor vil fortelle det selv.' })
    expect(fraUtdrag(sak.snapshot.context)).toBeNull()
  })

  it('is nothing that a school gives', () => {
    const sak = gitt(orlandSkole2026_2, iTrinn(1))
    expect(mangler(sak, holder(sak), 'utdrag.gitt')).toBeNull()
  })

  it('stands in the memory of the case that takes it in, which names no other', () => {
    const fra = 'sak-i-barnehagen'
    const med = paaPapir({ trinn: 1, utdrag: fra })
    expect(feilene(orlandSkole2026_2, med)).toEqual(['utdrag'])
    expect(feilene(orlandSkole2026_2, med, START, [fra])).toEqual([])
    const sak = tattInn(orlandSkole2026_2, med)
    expect(sak.snapshot.context.tattInn?.utdrag).toBe(fra)
  })
})
