import { describe, expect, it } from 'vitest'
import { muligheter } from '../../../machines/forlop/decide.ts'
import { etterEvaluering } from '../../../machines/forlop/etterEvaluering.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import type { Aktor } from '../../../machines/sak/konvolutt.ts'
import { iTrinn, tilSteg } from '../../stotte/forlop.ts'
import type { Sak } from '../../stotte/sak.ts'
import { dagerGaar, gitt, holder, med } from '../../stotte/sak.ts'

/** A plan on trinn 1 that has stood for so many days; the child told how it is before it was made. */
const etter = (dager: number) => gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'), dagerGaar(dager))

const mangler = (sak: Sak, aktor: Aktor) =>
  Object.fromEntries(
    etterEvaluering(sak.stand, { aktor, skjedde: sak.idag }).map(({ type, mangler }) => [
      type,
      mangler.map(({ krav }) => krav),
    ]),
  )
const INGEN = { 'plan.viderefort': [], 'plan.iverksatt': [], 'plan.avsluttet': [] }

describe('what whoever leads an evaluation would lack to carry it out', () => {
  it('is nothing for the holder while what the child told is fresh', () => {
    const sak = etter(20)
    expect(mangler(sak, holder(sak))).toEqual(INGEN)
    expect(mangler(sak, med('tiltaksleder'))).toEqual(INGEN)
  })

  it('is that they steer the case, for a kontaktlærer who does not hold the relay', () => {
    const sak = etter(20)
    expect(mangler(sak, med('kontaktlaerer', 'en-annen'))).toEqual({
      'plan.viderefort': ['rolle'],
      'plan.iverksatt': ['rolle'],
      'plan.avsluttet': ['rolle'],
    })
  })

  it('is the child’s voice for another plan, where it is older than thirty days, and for that alone', () => {
    const sak = etter(31)
    expect(mangler(sak, holder(sak))).toEqual({ ...INGEN, 'plan.iverksatt': ['barnetsStemme'] })
  })

  it('changes nothing: the plan waits for its evaluation as before', () => {
    const sak = etter(31)
    const naa = () => muligheter(sak.stand, { aktor: holder(sak), skjedde: sak.idag })
    const foer = naa()
    mangler(sak, holder(sak))
    expect(naa()).toEqual(foer)
    expect(sak.stand.sak.context.plan.gjeldende?.evalueringer).toEqual([])
  })

  it('is not asked where there is no plan', () => {
    const sak = gitt(orlandSkole, iTrinn(1), tilSteg('planlegge'))
    expect(mangler(sak, holder(sak))).toEqual({})
  })
})
