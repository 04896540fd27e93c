import { describe, expect, it } from 'vitest'
import { fold } from '../../../machines/forlop/fold.ts'
import { lesHendelse } from '../../../machines/forlop/les.ts'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import type { Utkast, Utkastrad } from '../../../machines/sak/kontekst.ts'
import {
  erEvaluert,
  erForfalt,
  levendeRader,
  planansvarlig,
  planensEvaluering,
} from '../../../machines/sak/plan/rad.ts'
import {
  flyttetEvaluering,
  foreslaattEvaluering,
  utkastFra,
} from '../../../machines/sak/plan/utkast.ts'
import { kanViderefores } from '../../../machines/sak/plan/videre.ts'
import {
  AVSLUTTES,
  BEGRUNNET,
  evaluering,
  giVidere,
  iTrinn,
  JUSTERES,
  rad,
  tilSteg,
  utkast,
  VIDERE,
} from '../../stotte/forlop.ts'
import type { Sak } from '../../stotte/sak.ts'
import {
  dagerGaar,
  flytt,
  gitt,
  holder,
  mangler,
  naar,
  prov,
  SYSTEM,
  staar,
} from '../../stotte/sak.ts'

type Utfall = typeof VIDERE

const planen = ({ snapshot }: Sak) => {
  const { gjeldende } = snapshot.context.plan
  if (!gjeldende) throw new Error('no plan is in force')
  return gjeldende
}
const lagre = (sak: Sak, ...rader: Utkastrad[]) =>
  naar(sak, holder(sak), 'plan.utkastLagret', utkast(...rader))
const evaluert =
  (...utfall: Utfall[]) =>
  (sak: Sak) =>
    void naar(sak, holder(sak), 'plan.evaluert', evaluering(sak, ...utfall))
const viderefort = (antall: number) => (sak: Sak) =>
  void naar(sak, holder(sak), 'plan.viderefort', { evalueres: leggTilDager(sak.idag, antall) })
/** A plan of two rows, due in 30 and in 40 days. */
const iKraft = (...skritt: ((sak: Sak) => void)[]) =>
  gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'), ...skritt)

describe('a row may be put in force (R714–721)', () => {
  const mangelen = (endring: Partial<Utkastrad>, om = 30) => {
    const sak = gitt(orlandSkole)
    lagre(sak, rad(leggTilDager(sak.idag, om), endring))
    const svar = prov(sak, holder(sak), 'plan.iverksatt', { begrunnelse: undefined })
    return svar.outcome === 'mangler' ? svar.mangler : svar.outcome
  }
  const planKlar = (...felt: string[]) => [{ krav: 'planKlar', detalj: { felt } }]

  it('when it has an area, a measure, a sign, somebody responsible and a day', () => {
    expect(mangelen({})).toBe('ok')
    expect(mangelen({ tiltak: ['', 'Fast voksen'] })).toBe('ok')
  })

  it.each<[string, Partial<Utkastrad>]>([
    ['omraade', { omraade: ' ' }],
    ['tiltak', { tiltak: [] }],
    ['tiltak', { tiltak: ['', ' '] }],
    ['kjennetegn', { kjennetegn: ' ' }],
    ['ansvarlig', { ansvarlig: null }],
    ['ansvarlig', { ansvarlig: { slag: 'annen', annen: ' ' } }],
    ['evalueres', { evalueres: null }],
    ['rettetMot', { rettetMot: null }],
  ])('but not without %s', (felt, endring) => {
    expect(mangelen(endring)).toEqual(planKlar(felt))
  })

  it('but not before the plan says its goal (R642)', () => {
    const sak = gitt(orlandSkole)
    const uten = { ...utkast(rad(leggTilDager(sak.idag, 30))), maal: ' ' }
    naar(sak, holder(sak), 'plan.utkastLagret', uten)
    const svar = prov(sak, holder(sak), 'plan.iverksatt', { begrunnelse: undefined })
    expect(svar).toEqual({ outcome: 'mangler', mangler: planKlar('maal') })
  })

  it('on the day of its evaluation, but not after it', () => {
    expect(mangelen({}, 0)).toBe('ok')
    const sak = gitt(orlandSkole, dagerGaar(1))
    lagre(sak, rad(leggTilDager(sak.idag, -1)))
    expect(mangler(sak, holder(sak), 'plan.iverksatt')).toEqual(['planKlar'])
  })

  it('and the draft names what is missing in any of its rows, once', () => {
    const sak = gitt(orlandSkole)
    lagre(sak, rad(null, { ansvarlig: null }), rad(leggTilDager(sak.idag, 9), { ansvarlig: null }))
    const svar = prov(sak, holder(sak), 'plan.iverksatt', { begrunnelse: undefined })
    expect(svar).toEqual({ outcome: 'mangler', mangler: planKlar('ansvarlig', 'evalueres') })
    lagre(sak)
    const tom = prov(sak, holder(sak), 'plan.iverksatt', { begrunnelse: undefined })
    expect(tom).toEqual({ outcome: 'mangler', mangler: planKlar('tiltak') })
  })
})

describe('a plan put in force', () => {
  it('is a version with its trinn, its days, its holder and its rows', () => {
    const sak = gitt(orlandSkole, dagerGaar(3))
    const { stafett } = sak.snapshot.context
    lagre(sak, rad(leggTilDager(sak.idag, 9)), rad(leggTilDager(sak.idag, 5)))
    naar(sak, holder(sak), 'plan.iverksatt', { begrunnelse: undefined })
    const plan = planen(sak)
    expect(plan).toMatchObject({
      nr: 1,
      periode: 1,
      trinn: 0,
      fra: sak.idag,
      til: null,
      ansvarlig: stafett.holder,
      begrunnelse: null,
      evalueringer: [],
    })
    expect(plan.rader.map(({ evalueres }) => evalueres)).toEqual([
      leggTilDager(sak.idag, 9),
      leggTilDager(sak.idag, 5),
    ])
    expect(new Set(plan.rader.map(({ id }) => id)).size).toBe(2)
    expect(planensEvaluering(plan)).toBe(leggTilDager(sak.idag, 5))
    expect([staar(sak, 'plan'), staar(sak, 'utkast')]).toEqual(['gjelder', 'ingen'])
  })

  it('takes the place of the one before, which is kept with the day it ended', () => {
    const sak = iKraft(dagerGaar(2))
    const foerste = planen(sak)
    lagre(sak, rad(leggTilDager(sak.idag, 30)))
    naar(sak, holder(sak), 'plan.iverksatt', BEGRUNNET)
    expect(planen(sak)).toMatchObject({ nr: 2, begrunnelse: BEGRUNNET.begrunnelse })
    const { tidligere, utkast } = sak.snapshot.context.plan
    expect([tidligere, utkast]).toEqual([[{ ...foerste, til: sak.idag }], null])
    const alle = [foerste, planen(sak)].flatMap(({ rader }) => rader.map(({ id }) => id))
    expect(new Set(alle).size).toBe(3)
  })

  it('is answered for by whoever holds the relay; an earlier one by whoever did', () => {
    const sak = iKraft()
    const foerste = planen(sak)
    giVidere(sak, (rolle) => rolle === 'tiltaksleder')
    const { context } = sak.snapshot
    expect(planansvarlig(context, foerste).rolle).toBe('tiltaksleder')
    lagre(sak, rad(leggTilDager(sak.idag, 30)))
    naar(sak, holder(sak), 'plan.iverksatt', BEGRUNNET)
    expect(planansvarlig(sak.snapshot.context, foerste).rolle).toBe('kontaktlaerer')
    naar(sak, holder(sak), 'sak.lukket', { grunn: 'flyttet', ...BEGRUNNET })
    expect(planansvarlig(sak.snapshot.context, foerste).rolle).toBe('kontaktlaerer')
  })

  it('numbers the next one on, also when the last one has ended', () => {
    const sak = iKraft(evaluert(AVSLUTTES as Utfall))
    naar(sak, holder(sak), 'plan.avsluttet', { grunn: 'Ferdig' })
    lagre(sak, rad(leggTilDager(sak.idag, 30)))
    expect(sak.snapshot.context.plan).toMatchObject({
      gjeldende: null,
      tidligere: [{ nr: 1, til: sak.idag }],
    })
    naar(sak, holder(sak), 'plan.iverksatt', { begrunnelse: undefined })
    expect(planen(sak).nr).toBe(2)
  })
})

describe('an evaluation', () => {
  it('is due on the day of the first living row, and not before', () => {
    const sak = iKraft()
    const paa = (antall: number) => erForfalt(planen(sak), leggTilDager(sak.idag, antall))
    expect([paa(29), paa(30), paa(31)]).toEqual([false, true, true])
    evaluert()(sak)
    expect([erEvaluert(planen(sak)), paa(31)]).toEqual([true, false])
  })

  it('goes by the rows that live on', () => {
    const sak = iKraft(evaluert(AVSLUTTES as Utfall, VIDERE), viderefort(50))
    const [foerste, andre] = planen(sak).rader
    expect(levendeRader(planen(sak)).map(({ id }) => id)).toEqual([andre?.id])
    expect(foerste?.evalueres).not.toBe(leggTilDager(sak.idag, 50))
    expect(planensEvaluering(planen(sak))).toBe(leggTilDager(sak.idag, 50))
    expect([planen(sak).periode, erEvaluert(planen(sak))]).toEqual([2, false])
    evaluert(VIDERE)(sak)
    expect(levendeRader(planen(sak)).map(({ id }) => id)).toEqual([andre?.id])
  })

  it('with no row left is as of the day the plan began', () => {
    const sak = iKraft(evaluert(AVSLUTTES as Utfall))
    expect(planensEvaluering(planen(sak))).toBe(planen(sak).fra)
  })

  it.each<[string, Utfall[], boolean]>([
    ['all goes on', [VIDERE, VIDERE], true],
    ['one goes on, one has ended', [VIDERE, AVSLUTTES as Utfall], true],
    ['one goes on, one is to be changed', [VIDERE, JUSTERES], false],
    ['all has ended', [AVSLUTTES as Utfall], false],
    ['all is to be changed', [JUSTERES], false],
  ])('another period of the same when %s: %#', (_, utfall, kan) => {
    const sak = iKraft(evaluert(...utfall))
    expect(kanViderefores(planen(sak))).toBe(kan)
    expect(mangler(sak, holder(sak), 'plan.viderefort')).toEqual(kan ? [] : ['kanViderefores'])
  })

  it('of the period before says nothing about this one', () => {
    const sak = iKraft(evaluert(VIDERE), viderefort(30))
    expect(kanViderefores(planen(sak))).toBe(false)
  })

  it('that has fallen due stands in the way of a new plan, also on the day itself', () => {
    const sak = iKraft()
    lagre(sak, rad(leggTilDager(sak.idag, 60)))
    dagerGaar(29)(sak)
    expect(mangler(sak, holder(sak), 'plan.iverksatt')).not.toContain('ingenForfaltPlan')
    dagerGaar(1)(sak)
    expect(mangler(sak, holder(sak), 'plan.iverksatt')).toContain('ingenForfaltPlan')
    naar(sak, SYSTEM, 'plan.forfalt', {})
    evaluert(JUSTERES)(sak)
    expect(mangler(sak, holder(sak), 'plan.iverksatt')).not.toContain('ingenForfaltPlan')
  })
})

describe('a plan from before plans said a goal and signs', () => {
  /** The same case, had its draft been recorded by version 0.1. */
  const fraFoer = (sak: Sak) => {
    const hendelser = sak.hendelser.map((h) => {
      if (h.type !== 'plan.utkastLagret') return h
      const { rader } = h.data as Utkast
      const uten = rader.map(({ kjennetegn: _, ...en }) => ({ ...en, ansvarlig: 'Kontaktlærer' }))
      return lesHendelse({ ...h, v: 1, data: { rader: uten } })
    })
    flytt(sak, fold(sak.rutine, [sak.opprettet, ...hendelser]))
  }

  it('stands without, is evaluated, and goes on for another period', () => {
    const sak = iKraft(fraFoer)
    expect([planen(sak).maal, planen(sak).rader[0]?.kjennetegn]).toEqual(['', ''])
    evaluert(VIDERE)(sak)
    viderefort(28)(sak)
    expect([staar(sak, 'plan'), planen(sak).periode]).toEqual(['gjelder', 2])
  })

  it('is asked for both when a new version is made of it', () => {
    const sak = iKraft(fraFoer)
    const fra = utkastFra({ kontekst: sak.snapshot.context, rutine: sak.rutine, idag: sak.idag })
    naar(sak, holder(sak), 'plan.utkastLagret', fra)
    const svar = prov(sak, holder(sak), 'plan.iverksatt', BEGRUNNET)
    expect(svar).toMatchObject({
      mangler: [{ krav: 'planKlar', detalj: { felt: ['maal', 'kjennetegn'] } }],
    })
  })
})

describe('a new draft', () => {
  const naa = ({ snapshot, rutine, idag }: Sak) => ({ kontekst: snapshot.context, rutine, idag })
  const dager = (sak: Sak) => utkastFra(naa(sak)).rader.map(({ evalueres }) => evalueres)
  /** The agreed days of the two rows, as they were when the plan was put in force. */
  const avtalt = (sak: Sak) => planen(sak).rader.map(({ evalueres }) => evalueres)

  it('starts from the rows that live on, each with where it came from', () => {
    const sak = iKraft(evaluert(AVSLUTTES as Utfall, JUSTERES))
    const [, andre] = planen(sak).rader
    const { id, evalueres: _, ...innhold } = andre ?? { id: '' }
    expect(utkastFra(naa(sak))).toMatchObject({
      maal: 'Trygg på skolen',
      rader: [{ ...innhold, fra: id }],
    })
    expect(utkastFra(naa(gitt(orlandSkole)))).toEqual({ maal: '', rader: [] })
  })

  it('keeps the agreed days while they are ahead: what is new follows the first of them', () => {
    const sak = iKraft(dagerGaar(10))
    expect(dager(sak)).toEqual(avtalt(sak))
    expect(foreslaattEvaluering(naa(sak))).toBe(planensEvaluering(planen(sak)))
    dagerGaar(19)(sak)
    expect(dager(sak)).toEqual(avtalt(sak))
  })

  it('keeps a later day of a row also when the first has come', () => {
    const sak = iKraft(dagerGaar(30))
    const [, senere] = avtalt(sak)
    expect(dager(sak)).toEqual([foreslaattEvaluering(naa(sak)), senere])
  })

  it('after the evaluation gets the trinn’s interval from today, on a school day', () => {
    const sak = iKraft(evaluert(JUSTERES, JUSTERES))
    const om30 = leggTilDager(sak.idag, 30)
    expect(foreslaattEvaluering(naa(sak))).toBe(om30)
    expect(dager(sak)).toEqual([om30, om30])
    expect(foreslaattEvaluering(naa(gitt(orlandSkole, iTrinn(1))))).toBe(om30)
  })

  it('says when it moves the agreed evaluation, and says nothing when there is none to move', () => {
    const sak = iKraft()
    const plan = planen(sak)
    const [fra = ''] = avtalt(sak)
    const om = (antall: number) => ({ evalueres: leggTilDager(fra, antall) })
    expect(flyttetEvaluering(plan, [om(31), om(40)])).toEqual({ fra, til: om(31).evalueres })
    expect(flyttetEvaluering(plan, [om(0), om(-3)])).toEqual({ fra, til: om(-3).evalueres })
    expect(flyttetEvaluering(plan, [om(40), om(0)])).toBeNull()
    expect(flyttetEvaluering(plan, [{ evalueres: null }])).toBeNull()
    expect(flyttetEvaluering(null, [om(31)])).toBeNull()
    evaluert(JUSTERES, JUSTERES)(sak)
    expect(flyttetEvaluering(planen(sak), [om(31)])).toBeNull()
  })

  it('may be thrown away, and the plan in force stands', () => {
    const sak = iKraft()
    const foer = planen(sak)
    lagre(sak, rad(null))
    naar(sak, holder(sak), 'plan.utkastForkastet', {})
    expect([sak.snapshot.context.plan.utkast, planen(sak)]).toEqual([null, foer])
  })
})
