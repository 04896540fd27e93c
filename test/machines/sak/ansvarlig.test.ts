import { describe, expect, it } from 'vitest'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { utkastFra } from '../../../machines/sak/plan/utkast.ts'
import {
  BEGRUNNET,
  evaluering,
  iTrinn,
  iverksett,
  rad,
  tilSteg,
  utkast,
  VIDERE,
} from '../../stotte/forlop.ts'
import { samtykker } from '../../stotte/laget.ts'
import { BARNET, FADER, LEDER, MODER } from '../../stotte/mote.ts'
import type { Sak } from '../../stotte/sak.ts'
import { borHverForSeg, dagerGaar, FAR, gitt, holder, MOR, naar, prov } from '../../stotte/sak.ts'

type Part = ReturnType<typeof rad>['ansvarlig']
const PPT: Part = { slag: 'tjeneste', tjeneste: 'ppt' }
const FARMOR: Part = { slag: 'annen', annen: 'Farmor' }

const medAnsvar = (sak: Sak, ansvarlig: Part) =>
  utkast(rad(leggTilDager(sak.idag, 30), { ansvarlig }))
const velges = (sak: Sak, ansvarlig: unknown) =>
  prov(sak, holder(sak), 'plan.utkastLagret', medAnsvar(sak, ansvarlig as Part)).outcome
const trekkes = (sak: Sak, om: string) =>
  naar(
    sak,
    holder(sak),
    'samtykke.trukket',
    { av: 'foresatt', foresatt: MOR.id } as never,
    sak.idag,
    om,
  )

describe('who answers for a measure', () => {
  it('is a party of the case, or somebody in words', () => {
    const sak = gitt(orlandSkole, borHverForSeg)
    for (const en of [BARNET, MODER, FADER, LEDER, FARMOR, null])
      expect([en, velges(sak, en)]).toEqual([en, 'ok'])
  })

  it('is nobody from outside the case', () => {
    const sak = gitt(orlandSkole)
    expect(velges(sak, { slag: 'foresatt', foresatt: FAR.id })).toBe('ugyldig')
    expect(velges(sak, { ...LEDER, person: 'fremmed' })).toBe('ugyldig')
    expect(velges(sak, 'Kontaktlærer')).toBe('ugyldig')
  })

  it('is a service only with consent that day', () => {
    const sak = gitt(orlandSkole)
    expect(velges(sak, PPT)).toBe('ugyldig')
    const om = samtykker(sak)
    expect(velges(sak, PPT)).toBe('ok')
    trekkes(sak, om)
    expect(velges(sak, PPT)).toBe('ugyldig')
  })

  it('stands where it was chosen before the consent ended, in the draft and in the versions after', () => {
    const sak = gitt(orlandSkole, iTrinn(1), tilSteg('planlegge'))
    const om = samtykker(sak)
    naar(sak, holder(sak), 'plan.utkastLagret', medAnsvar(sak, PPT))
    trekkes(sak, om)
    expect(velges(sak, PPT)).toBe('ok')
    iverksett(sak)
    dagerGaar(30)(sak)
    naar(sak, holder(sak), 'plan.evaluert', evaluering(sak, VIDERE))
    const { context } = sak.snapshot
    const neste = utkastFra({ kontekst: context, rutine: sak.rutine, idag: sak.idag })
    expect(neste.rader[0]?.ansvarlig).toEqual(PPT)
    naar(sak, holder(sak), 'plan.utkastLagret', neste)
    naar(sak, holder(sak), 'plan.iverksatt', BEGRUNNET)
    expect(sak.snapshot.context.plan.gjeldende?.rader[0]?.ansvarlig).toEqual(PPT)
  })
})
