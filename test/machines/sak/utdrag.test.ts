import { describe, expect, it } from 'vitest'
import { orlandBarnehage2026_2 } from '../../../machines/rutine/orlandBarnehage/v2026_2/rutine.ts'
import { orlandSkole2026_2 } from '../../../machines/rutine/orlandSkole/v2026_2/rutine.ts'
import { fraUtdrag } from '../../../machines/sak/inntak/fraUtdrag.ts'
import { BEGRUNNET, iTrinn, tilSteg } from '../../stotte/forlop.ts'
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
    for (const { ansvarlig, evalueres } of plan?.rader ?? []) {
      expect(['barnet', 'foresatt', 'annen', undefined]).toContain(ansvarlig?.slag)
      expect(evalueres).toBeNull()
    }
  })

  it('still has its plan when the case has been closed since', () => {
    const sak = folges()
    naar(sak, holder(sak), 'utdrag.gitt', { ...UTDRAG, medPlan: true })
    naar(sak, holder(sak), 'sak.lukket', { grunn: 'bytterArena', ...BEGRUNNET })
    expect(fraUtdrag(sak.snapshot.context)?.plan?.rader).not.toEqual([])
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
