import { describe, expect, it } from 'vitest'
import { evolve } from '../../../machines/forlop/evolve.ts'
import type { DataFor } from '../../../machines/forlop/hendelser.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { feltFraZod } from '../../../server/api/feltfeil.ts'
import type { Spraak } from '../../../server/api/spraak.ts'
import { gitt, holder, MOR, prov, START } from '../../stotte/sak.ts'

type Avtalt = DataFor<'timeplan.avtalt'>
type Trinn = Pick<Avtalt, 'uke' | 'timerHjemme' | 'uker'>
type Uke = Avtalt['uke']

const MENGDER = { h: 'hjemme', n: 'noenTimer', d: 'heleDagen' } as const
/** The days in order: at home (h), some hours (n), the whole day (d). */
const uke = (dager: string): Uke => {
  const [mandag, tirsdag, onsdag, torsdag, fredag] = [...dager].map(
    (dag) => MENGDER[dag as keyof typeof MENGDER],
  )
  return { mandag, tirsdag, onsdag, torsdag, fredag } as Uke
}
const trinn = (dager: string, timerHjemme: number | null = null): Trinn => ({
  uke: uke(dager),
  timerHjemme,
  uker: 2,
})

const avtale = ([forste, ...trapp]: Trinn[]) => ({
  ...forste,
  fra: START,
  trapp,
  hjemmel: 'tilpasset',
  foresatte: [MOR.id],
  barnet: 'samtykker',
  hvordan: 'muntlig',
})
const sak = gitt(orlandSkole)
const svar = (...uker: Trinn[]) => prov(sak, holder(sak), 'timeplan.avtalt', avtale(uker))

describe('the climb to full attendance (R954–960)', () => {
  it.each([
    ['goes on for longer', [trinn('hdddd'), trinn('hdddd')]],
    ['takes a day more', [trinn('hhddd'), trinn('nhddd'), trinn('ddddd')]],
    ['moves the day at home', [trinn('hdddd'), trinn('ddddh')]],
    ['spreads two days out on four', [trinn('ddhhh'), trinn('nnnnh')]],
    ['takes an hour more', [trinn('ndddd', 3), trinn('ndddd', 2)]],
    [
      'says the hours from now on, or no longer',
      [trinn('ndddd'), trinn('ndddd', 3), trinn('ndddd')],
    ],
    ['takes a day more, with longer at home on another', [trinn('nhddd', 1), trinn('nnddd', 4)]],
  ])('is agreed when it %s', (_, uker) => {
    expect(svar(...uker).outcome).toBe('ok')
  })

  it.each([
    ['a day less', [trinn('hdddd'), trinn('hhddd')], [0]],
    ['a day shorter', [trinn('hdddd'), trinn('hnddd')], [0]],
    [
      'less than the step before, if more than the first',
      [trinn('hhhhd'), trinn('hdddd'), trinn('hhhdd')],
      [1],
    ],
    ['an hour less', [trinn('ndddd', 2), trinn('ndddd', 3)], [0]],
    ['less twice', [trinn('ddddd'), trinn('ndddd'), trinn('nnddd')], [0, 1]],
  ])('is refused when a step gives %s, by the step', (_, uker, nr) => {
    const nei = svar(...uker)
    expect(nei.outcome).toBe('ugyldig')
    const issues = nei.outcome === 'ugyldig' ? nei.issues : []
    const felt = (spraak: Spraak) => feltFraZod({ issues }, avtale(uker), spraak)
    expect(felt('nb')).toEqual(
      nr.map((en) => ({
        sti: `trapp.${en}.uke`,
        grunn: 'Gir mindre tid enn uka før. Hvert trinn må gi minst like mye.',
      })),
    )
    expect(felt('nn')[0]?.grunn).toContain('Kvart trinn må gi minst like mykje')
    expect(felt('en')[0]?.grunn).toContain('Each step must give at least as much')
  })

  it('was agreed downwards before: such an agreement stands as it was recorded', () => {
    const { stand } = gitt(orlandSkole)
    const hendelse = {
      id: 'h1',
      om: 'h1',
      type: 'timeplan.avtalt',
      data: avtale([trinn('hdddd'), trinn('hhddd')]),
      aktor: holder(sak),
      skjedde: START,
      registrert: `${START}T12:00:00.000Z`,
    }
    const etter = evolve(stand, hendelse).stand
    expect(etter.sak.context.fravaer.hjemme.map(({ dager }) => dager)).toEqual([[1], [1, 2]])
  })
})
