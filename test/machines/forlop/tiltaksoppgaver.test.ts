import { expect, it } from 'vitest'
import { gjoresMed, oppgaver } from '../../../machines/forlop/oppgaver.ts'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import type { Part } from '../../../machines/sak/part.ts'
import { AVSLUTTES, BEGRUNNET, evaluering, rad, utkast, VIDERE } from '../../stotte/forlop.ts'
import type { Sak } from '../../stotte/sak.ts'
import { dagerGaar, gitt, holder, med, naar, SYSTEM } from '../../stotte/sak.ts'

const LEDER: Part = { slag: 'ansatt', person: 'prove-tiltaksleder', rolle: 'tiltaksleder' }
const REKTOR: Part = { slag: 'ansatt', person: 'prove-rektor', rolle: 'rektor' }
const hos = (part: Part) => ({ person: part.slag === 'ansatt' ? part.person : '' })

/** The plan is of 13 April; it is evaluated on 13 May, and asked about from a week before. */
const EVALUERES = '2026-05-13'
const SPURT = '2026-05-06'
const TIL_SPURT = 23

const planlagt =
  (...ansvarlige: Part[]) =>
  (sak: Sak) => {
    const rader = ansvarlige.map((ansvarlig) => rad(EVALUERES, { ansvarlig }))
    naar(sak, holder(sak), 'plan.utkastLagret', utkast(...rader))
    naar(sak, holder(sak), 'plan.iverksatt', BEGRUNNET)
  }
const spurt = (sak: Sak) => oppgaver(sak.stand).filter(({ slag }) => slag === 'tiltak')
const hvem = (sak: Sak) => spurt(sak).map((en) => en.hos)
const radene = ({ snapshot }: Sak) => snapshot.context.plan.gjeldende?.rader ?? []
const meld = (nr: number, skjedde?: string) => (sak: Sak) => {
  const data = { rad: radene(sak)[nr]?.id ?? '', gjort: 'ja' as const }
  naar(sak, med('kontaktlaerer', 'prove-annen'), 'tiltak.meldt', data, skjedde)
}
const evaluert =
  (...utfall: Parameters<typeof evaluering>[1][]) =>
  (sak: Sak) =>
    void naar(sak, holder(sak), 'plan.evaluert', evaluering(sak, ...utfall))

it('each of the staff who answers for measures is asked once, a week before the evaluation', () => {
  const sak = gitt(orlandSkole, planlagt(LEDER, REKTOR, LEDER))
  const felles = { fra: SPURT, frist: EVALUERES, til: null }
  expect(spurt(sak)).toMatchObject([
    { ...felles, hos: hos(LEDER), minnes: '2026-05-11' },
    { ...felles, hos: hos(REKTOR) },
  ])
  expect(spurt(sak).every(({ om }) => om === undefined)).toBe(true)
  expect(gjoresMed('tiltak')).toBe('tiltak.meldt')
})

it('the family, services and others are asked at the table, and have no task', () => {
  const foresatt: Part = { slag: 'foresatt', foresatt: 'prove-mor' }
  const sak = gitt(
    orlandSkole,
    planlagt({ slag: 'barnet' }, foresatt, { slag: 'annen', annen: 'Treneren' }),
  )
  expect(spurt(sak)).toEqual([])
})

it('is done when something is told of every measure of theirs, whoever tells it', () => {
  const sak = gitt(orlandSkole, planlagt(LEDER, REKTOR, LEDER), dagerGaar(TIL_SPURT), meld(0))
  expect(hvem(sak)).toEqual([hos(REKTOR), hos(LEDER)])
  meld(2)(sak)
  expect(hvem(sak)).toEqual([hos(REKTOR)])
})

it('is not done by what was told, or is about a day, before one was asked', () => {
  const sak = gitt(orlandSkole, planlagt(LEDER), dagerGaar(TIL_SPURT - 1), meld(0))
  dagerGaar(2)(sak)
  meld(0, leggTilDager(SPURT, -1))(sak)
  expect(hvem(sak)).toEqual([hos(LEDER)])
  meld(0, SPURT)(sak)
  expect(hvem(sak)).toEqual([])
})

it('stays when the day of the evaluation has come, and goes with the evaluation', () => {
  const sak = gitt(orlandSkole, planlagt(LEDER), dagerGaar(30))
  naar(sak, SYSTEM, 'plan.forfalt', {})
  expect(hvem(sak)).toEqual([hos(LEDER)])
  evaluert(VIDERE)(sak)
  expect(hvem(sak)).toEqual([])
})

it('comes again in the next period, of the measures that live on', () => {
  const sak = gitt(orlandSkole, planlagt(LEDER, REKTOR), dagerGaar(30), meld(0))
  evaluert(VIDERE, AVSLUTTES)(sak)
  naar(sak, holder(sak), 'plan.viderefort', { evalueres: '2026-05-15' })
  expect(hvem(sak)).toEqual([hos(LEDER)])
  meld(0)(sak)
  expect(hvem(sak)).toEqual([])
})

it('is quiet while the case rests, and gone when it is closed or the plan has ended', () => {
  const hviler = gitt(orlandSkole, planlagt(LEDER), dagerGaar(TIL_SPURT))
  const til = leggTilDager(hviler.idag, 9)
  naar(hviler, holder(hviler), 'sak.satPaaVent', { grunn: 'Reise', til })
  expect(spurt(hviler)).toEqual([])
  naar(hviler, holder(hviler), 'sak.gjenopptatt', BEGRUNNET)
  expect(hvem(hviler)).toEqual([hos(LEDER)])

  const lukket = gitt(orlandSkole, planlagt(LEDER))
  naar(lukket, holder(lukket), 'sak.lukket', { grunn: 'flyttet', ...BEGRUNNET })
  expect(spurt(lukket)).toEqual([])

  const avsluttet = gitt(orlandSkole, planlagt(LEDER), dagerGaar(30), evaluert(AVSLUTTES))
  naar(avsluttet, holder(avsluttet), 'plan.avsluttet', { grunn: 'Trengs ikke' })
  expect(spurt(avsluttet)).toEqual([])
})
