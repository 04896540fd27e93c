import { describe, expect, it } from 'vitest'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { tiltakslop } from '../../../machines/sak/plan/tiltak.ts'
import {
  AVSLUTTES,
  evaluering,
  HORT,
  iTrinn,
  JUSTERES,
  rad,
  tilSteg,
  utkast,
  VIDERE,
} from '../../stotte/forlop.ts'
import type { Sak } from '../../stotte/sak.ts'
import { dagerGaar, gitt, holder, naar } from '../../stotte/sak.ts'

const lopene = ({ snapshot }: Sak) => tiltakslop(snapshot.context.plan)
const planen = ({ snapshot }: Sak) => snapshot.context.plan
/** A plan of two rows in force in trinn 1, from `sak.idag`. */
const medPlan = () => gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'))
const evaluer = (sak: Sak, ...utfall: Parameters<typeof evaluering>[1][]) =>
  naar(sak, holder(sak), 'plan.evaluert', evaluering(sak, ...utfall))
/** A new version is put in force, which carries these rows on. */
const nyVersjon = (sak: Sak, ...fra: (string | null)[]) => {
  naar(sak, holder(sak), 'barnet.hort', HORT)
  const rader = fra.map((en, nr) => rad(sak.idag, { fra: en, omraade: `Rad ${nr + 1}` }))
  naar(sak, holder(sak), 'plan.utkastLagret', utkast(...rader))
  naar(sak, holder(sak), 'plan.iverksatt', { begrunnelse: 'Justert' })
}
const ider = (sak: Sak) => planen(sak).gjeldende?.rader.map(({ id }) => id) ?? []

describe('a measure through the versions of the plan', () => {
  it('begins when the plan comes into force, and stands', () => {
    const sak = medPlan()
    expect(lopene(sak)).toMatchObject([
      { fra: sak.idag, til: null, evaluert: null, omraade: 'Trygghet' },
      { fra: sak.idag, til: null },
    ])
  })

  it('ends on the day of the evaluation that ends it, and tells what that said of help', () => {
    const sak = medPlan()
    const [forst] = ider(sak)
    const begynte = sak.idag
    dagerGaar(40)(sak)
    evaluer(sak, AVSLUTTES, VIDERE)
    expect(lopene(sak).find(({ id }) => id === forst)).toMatchObject({
      fra: begynte,
      til: sak.idag,
      evaluert: { dato: sak.idag, hjalp: 'delvis' },
    })
    expect(lopene(sak).filter(({ til }) => til === null)).toHaveLength(1)
  })

  it('is the same one where a later version carries it on, and ends with the version that drops it', () => {
    const sak = medPlan()
    const [forst = ''] = ider(sak)
    const begynte = sak.idag
    dagerGaar(40)(sak)
    evaluer(sak, JUSTERES)
    dagerGaar(3)(sak)
    const byttet = sak.idag
    nyVersjon(sak, forst, null)
    expect(lopene(sak)).toMatchObject([
      { fra: begynte, til: byttet },
      { fra: begynte, til: null, omraade: 'Rad 1', evaluert: { hjalp: 'delvis' } },
      { fra: byttet, til: null, omraade: 'Rad 2', evaluert: null },
    ])
  })

  it('begins anew where it was ended and is taken up again', () => {
    const sak = medPlan()
    const [forst = '', andre = ''] = ider(sak)
    dagerGaar(40)(sak)
    evaluer(sak, AVSLUTTES, JUSTERES)
    dagerGaar(10)(sak)
    nyVersjon(sak, andre, forst)
    const tattOpp = lopene(sak).filter(({ omraade }) => omraade === 'Rad 2')
    expect(tattOpp).toMatchObject([{ fra: sak.idag, til: null, evaluert: null }])
    expect(lopene(sak)).toHaveLength(3)
  })
})
