import { describe, expect, it } from 'vitest'
import type { DataFor } from '../../../machines/forlop/hendelser.ts'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import type { Planversjon } from '../../../machines/sak/kontekst.ts'
import {
  AVSLUTTES,
  BEGRUNNET,
  evaluering,
  iTrinn,
  rad,
  tilSteg,
  utkast,
  VIDERE,
} from '../../stotte/forlop.ts'
import type { Sak } from '../../stotte/sak.ts'
import { dagerGaar, gitt, holder, med, naar, prov } from '../../stotte/sak.ts'

const LAERER = med('kontaktlaerer', 'prove-kari')
const LEDER = med('tiltaksleder', 'prove-tone')

const medPlan = (...forlop: ((sak: Sak) => void)[]) =>
  gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'), ...forlop)
const planen = ({ snapshot }: Sak): Planversjon => {
  const { gjeldende } = snapshot.context.plan
  if (!gjeldende) throw new Error('no plan is in force')
  return gjeldende
}
const rader = (sak: Sak) => planen(sak).rader.map(({ id }) => id)
const forste = (sak: Sak) => rader(sak)[0] ?? ''
type Svar = Omit<DataFor<'tiltak.meldt'>, 'rad'>
const meld = (sak: Sak, svar: Svar, hvem = LAERER, skjedde = sak.idag) =>
  naar(sak, hvem, 'tiltak.meldt', { rad: forste(sak), ...svar }, skjedde)
const avslag = (sak: Sak, id: string, skjedde = sak.idag) =>
  prov(sak, LAERER, 'tiltak.meldt', { rad: id, gjort: 'ja' }, skjedde).outcome
const evaluert =
  (...utfall: Parameters<typeof evaluering>[1][]) =>
  (sak: Sak) =>
    void naar(sak, holder(sak), 'plan.evaluert', evaluering(sak, ...utfall))

describe('how a measure goes is told', () => {
  it('at its row, with the day and who told; nothing else moves', () => {
    const sak = medPlan(dagerGaar(3))
    const foer = sak.snapshot.value
    meld(sak, { gjort: 'delvis', hvordan: 'Ikke på fredager' })
    expect(planen(sak).meldt).toEqual({
      [forste(sak)]: {
        gjort: 'delvis',
        hvordan: 'Ikke på fredager',
        dato: sak.idag,
        av: LAERER.id,
      },
    })
    expect(sak.snapshot.value).toEqual(foer)
  })

  it('several times: the newest stands, also where an older one is written down after it', () => {
    const sak = medPlan(dagerGaar(3))
    meld(sak, { gjort: 'nei' })
    meld(sak, { gjort: 'ja' }, LEDER)
    expect(planen(sak).meldt[forste(sak)]).toMatchObject({ gjort: 'ja', av: LEDER.id })
    meld(sak, { gjort: 'delvis' }, LAERER, leggTilDager(sak.idag, -1))
    expect(planen(sak).meldt[forste(sak)]).toMatchObject({ gjort: 'ja', dato: sak.idag })
  })

  it('of the row alone that it is about', () => {
    const sak = medPlan()
    meld(sak, { gjort: 'ja' })
    expect(Object.keys(planen(sak).meldt)).toEqual([forste(sak)])
  })

  it('back to the first day of the plan, and no further', () => {
    const sak = medPlan(dagerGaar(5))
    const { fra } = planen(sak)
    expect([-1, 0].map((n) => avslag(sak, forste(sak), leggTilDager(fra, n)))).toEqual([
      'ugyldigDato',
      'ok',
    ])
  })

  it('until the plan is evaluated, and anew in the period after', () => {
    const sak = medPlan(dagerGaar(5))
    meld(sak, { gjort: 'ja' })
    evaluert(VIDERE)(sak)
    expect(avslag(sak, forste(sak))).toBe('ikkeHer')
    const sist = sak.idag
    dagerGaar(2)(sak)
    naar(sak, holder(sak), 'plan.viderefort', { evalueres: leggTilDager(sak.idag, 28) })
    expect(planen(sak).meldt).toEqual({})
    expect([-1, 0].map((n) => avslag(sak, forste(sak), leggTilDager(sist, n)))).toEqual([
      'ugyldigDato',
      'ok',
    ])
  })

  it('with nothing told in a new version of the plan', () => {
    const sak = medPlan()
    meld(sak, { gjort: 'ja' })
    const gammel = forste(sak)
    naar(sak, holder(sak), 'plan.utkastLagret', utkast(rad(leggTilDager(sak.idag, 30))))
    naar(sak, holder(sak), 'plan.iverksatt', BEGRUNNET)
    expect(planen(sak).meldt).toEqual({})
    expect([avslag(sak, gammel), avslag(sak, forste(sak))]).toEqual(['ugyldig', 'ok'])
  })
})

describe('nobody tells', () => {
  it('of a measure that has ended, or that never was', () => {
    const sak = medPlan(evaluert(AVSLUTTES, VIDERE))
    naar(sak, holder(sak), 'plan.viderefort', { evalueres: leggTilDager(sak.idag, 28) })
    const [ended = '', lever = ''] = rader(sak)
    expect([ended, 'x.1', lever].map((id) => avslag(sak, id))).toEqual(['ugyldig', 'ugyldig', 'ok'])
  })

  it('where no plan is in force, nor while the case rests', () => {
    expect(avslag(gitt(orlandSkole), 'h1.1')).toBe('ikkeHer')
    const sak = medPlan()
    naar(sak, holder(sak), 'sak.satPaaVent', { grunn: 'Reise', til: leggTilDager(sak.idag, 9) })
    expect(prov(sak, LAERER, 'tiltak.meldt', { rad: forste(sak), gjort: 'ja' })).toMatchObject({
      outcome: 'mangler',
      mangler: [{ krav: 'aktiv' }],
    })
  })

  it('with white space alone, or without saying how it goes', () => {
    const sak = medPlan()
    const id = forste(sak)
    for (const data of [{ rad: id, gjort: 'ja', hvordan: ' ' }, { rad: id }, { gjort: 'ja' }])
      expect(prov(sak, LAERER, 'tiltak.meldt', data).outcome).toBe('ugyldig')
  })
})
