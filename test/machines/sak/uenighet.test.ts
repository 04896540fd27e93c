import { describe, expect, it } from 'vitest'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { orlandSkole2026_2 } from '../../../machines/rutine/orlandSkole/v2026_2/rutine.ts'
import { steg } from '../../../machines/sak/tilstand.ts'
import { BEGRUNNET, iTrinn, oppfyll, tilSteg } from '../../stotte/forlop.ts'
import { gitt, holder, mangler, naar, prov } from '../../stotte/sak.ts'

const ENIGE = { oppsummering: 'Uro om morgenen gjør det vanskelig å komme inn' }

describe.each([orlandSkole, orlandSkole2026_2])('dissent, by $id $versjon', (rutine) => {
  it.each([1, 2, 3] as const)(
    'is written down while the plan works on trinn %i, and moves nothing (R262)',
    (nr) => {
      const sak = gitt(rutine, iTrinn(nr), tilSteg('folgeOpp'))
      const foer = sak.snapshot.value
      const ny = { ...ENIGE, uenighet: 'Far mener at fast følge ikke hjelper lenger' }
      naar(sak, holder(sak), 'forstaaelse.enighet', ny)
      expect(sak.snapshot.value).toEqual(foer)
      expect(sak.snapshot.context.arbeid[nr]?.enighet).toEqual({ ...ny, dato: sak.idag })
    },
  )

  it('takes no plan away that was agreed on, also while it is being written', () => {
    const sak = gitt(rutine, iTrinn(1), tilSteg('planlegge'))
    naar(sak, holder(sak), 'forstaaelse.enighet', { ...ENIGE, uenighet: 'Mor ser det annerledes' })
    oppfyll(sak, 'iverksett')
    expect(steg(sak.snapshot)).toBe('planlegge')
    expect(mangler(sak, holder(sak), 'plan.iverksatt')).toEqual([])
  })

  it('is nothing before there is anything to disagree with', () => {
    const sak = gitt(rutine, iTrinn(1), tilSteg('folgeOpp'))
    naar(sak, holder(sak), 'kartlegging.gjenopptatt', BEGRUNNET)
    expect(prov(sak, holder(sak), 'forstaaelse.enighet', ENIGE).outcome).toBe('ikkeHer')
  })
})
