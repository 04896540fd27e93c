import { describe, expect, it } from 'vitest'
import { frister } from '../../../machines/forlop/frister.ts'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import {
  AVSLUTTES,
  BEGRUNNET,
  evaluering,
  hevet,
  iTrinn,
  oppfyll,
  tilSteg,
  VIDERE,
} from '../../stotte/forlop.ts'
import type { Sak } from '../../stotte/sak.ts'
import { dagerGaar, gitt, holder, mangler, naar, staar } from '../../stotte/sak.ts'

const evaluert = (sak: Sak) => void naar(sak, holder(sak), 'plan.evaluert', evaluering(sak, VIDERE))
const senket = (sak: Sak) => {
  oppfyll(sak, 'senk')
  naar(sak, holder(sak), 'trinn.senket', BEGRUNNET)
}
const manglerEvaluering = (sak: Sak) =>
  mangler(sak, holder(sak), 'trinn.hevet')?.includes('evalueringHoldt')
const arket = ({ snapshot: { context } }: Sak) => context.arbeid[context.trinn]

describe('a step', () => {
  it('is remembered with its day', () => {
    const sak = gitt(orlandSkole, dagerGaar(3), iTrinn(1), dagerGaar(2), senkes)
    const { opprettet, trinnlogg } = sak.snapshot.context
    expect(trinnlogg).toEqual([
      { trinn: 0, fra: opprettet },
      { trinn: 1, fra: leggTilDager(opprettet, 3) },
      { trinn: 0, fra: sak.idag },
    ])
  })

  it('up begins a new piece of work (R638–639, R645–646)', () => {
    const sak = gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'))
    expect(Object.keys(arket(sak)?.kartlegging ?? {})).toHaveLength(4)
    hevet(sak)
    expect(arket(sak)).toEqual({
      droftet: null,
      samtale: null,
      kartlegging: {},
      forstaaelse: {},
      hverForSeg: {},
      enighet: null,
      hjelpetjenester: null,
      kontaktform: null,
      moter: [],
    })
    expect(sak.snapshot.context.arbeid[1]?.enighet?.oppsummering).toBe('Dette ser vi sammen')
  })

  it('down takes up the work that was left there', () => {
    const sak = gitt(orlandSkole, iTrinn(2), tilSteg('folgeOpp'), senket)
    expect([staar(sak, 'trapp'), arket(sak)?.samtale?.oppsummering]).toEqual([
      'trinn1.folgeOpp',
      'Møte',
    ])
  })

  it('to another trinn asks for an evaluation of its own (R550–552)', () => {
    const opp = gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'), evaluert, hevet)
    const ned = gitt(orlandSkole, iTrinn(2), tilSteg('folgeOpp'), evaluert, senket)
    expect([manglerEvaluering(opp), manglerEvaluering(ned)]).toEqual([true, true])
  })

  it('down with nothing left of the plan asks for none, up it does', () => {
    const tom = (sak: Sak) =>
      void naar(sak, holder(sak), 'plan.evaluert', evaluering(sak, AVSLUTTES))
    const ned = gitt(orlandSkole, iTrinn(2), tilSteg('folgeOpp'), tom, senket)
    const opp = gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'), tom, hevet)
    expect([manglerEvaluering(ned), manglerEvaluering(opp)]).toEqual([false, true])
  })

  it('down where no plan is in force asks for one', () => {
    const slutt = (sak: Sak) => void naar(sak, holder(sak), 'plan.avsluttet', { grunn: 'Ferdig' })
    const sak = gitt(orlandSkole, iTrinn(2), tilSteg('folgeOpp'), evaluert, slutt, senket)
    expect([staar(sak, 'trapp'), manglerEvaluering(sak)]).toEqual(['trinn1.planlegge', true])
  })
})

describe('mapping that is opened again (R578–581)', () => {
  it('starts from nothing, but keeps that guardians and pupil were met', () => {
    const sak = gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'))
    naar(sak, holder(sak), 'kartlegging.gjenopptatt', BEGRUNNET)
    expect(staar(sak, 'trapp')).toBe('trinn1.kartlegge')
    const { samtale, kartlegging, forstaaelse, enighet } = arket(sak) ?? {}
    expect([samtale?.oppsummering, kartlegging, forstaaelse, enighet]).toEqual([
      'Møte',
      {},
      {},
      null,
    ])
    expect(staar(sak, 'plan')).toBe('gjelder')
  })
})

describe('a rest', () => {
  const stegfrist = (sak: Sak) => frister(sak.stand).find(({ type }) => type === 'steg')?.forfaller
  const hviler = (sak: Sak) =>
    void naar(sak, holder(sak), 'sak.satPaaVent', {
      grunn: 'Reise',
      til: leggTilDager(sak.idag, 20),
    })

  it('moves the substep by the days it took, and remembers when it ended', () => {
    const sak = gitt(orlandSkole)
    const foer = stegfrist(sak) ?? ''
    hviler(sak)
    dagerGaar(14)(sak)
    naar(sak, holder(sak), 'sak.gjenopptatt', BEGRUNNET)
    expect(stegfrist(sak)).toBe(leggTilDager(foer, 14))
    expect(sak.snapshot.context).toMatchObject({ hvile: null, gjenopptatt: sak.idag })
  })

  it('of no days moves nothing', () => {
    const sak = gitt(orlandSkole)
    const foer = stegfrist(sak)
    hviler(sak)
    naar(sak, holder(sak), 'sak.gjenopptatt', BEGRUNNET)
    expect(stegfrist(sak)).toBe(foer)
  })
})

function senkes(sak: Sak) {
  tilSteg('folgeOpp')(sak)
  senket(sak)
}
