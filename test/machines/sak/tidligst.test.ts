import { describe, expect, it } from 'vitest'
import { nesteSteg } from '../../../machines/forlop/neste.ts'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { skoledagerBakover } from '../../../machines/kalender/skoledager.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { BEGRUNNET, HORT, hevet, iTrinn, tilSteg } from '../../stotte/forlop.ts'
import type { Sak } from '../../stotte/sak.ts'
import { dagerGaar, gitt, holder, naar, prov, staar } from '../../stotte/sak.ts'

describe('when something may be said to have happened', () => {
  const sak = () => gitt(orlandSkole, dagerGaar(20), hevet, dagerGaar(10))

  it('a conversation: any day since the case was opened', () => {
    const s = sak()
    const { opprettet } = s.snapshot.context
    expect(prov(s, holder(s), 'barnet.hort', HORT, opprettet).outcome).toBe('ok')
    const foer = leggTilDager(opprettet, -1)
    expect(prov(s, holder(s), 'barnet.hort', HORT, foer).outcome).toBe('ugyldigDato')
  })

  it('a decision: not before the one it follows, and not in the future', () => {
    const s = sak()
    const hevetDen = s.snapshot.context.trinnlogg.at(-1)?.fra ?? ''
    const pause = { grunn: 'Ferie', til: leggTilDager(s.idag, 10) }
    const paa = (dag: string) => prov(s, holder(s), 'sak.satPaaVent', pause, dag).outcome
    expect([-1, 0].map((n) => paa(leggTilDager(hevetDen, n)))).toEqual(['ugyldigDato', 'ok'])
    expect([0, 1].map((n) => paa(leggTilDager(s.idag, n)))).toEqual(['ok', 'ugyldigDato'])
  })

  it('absence: it holds its own days, and is counted today', () => {
    const s = sak()
    const dag = { dato: s.idag, art: 'dokumentert', aarsak: 'sykdom', timer: null } as const
    const registrer = (skjedde: string) =>
      prov(s, holder(s), 'fravaer.registrert', { dager: [dag] }, skjedde).outcome
    expect([registrer(leggTilDager(s.idag, -1)), registrer(s.idag)]).toEqual(['ugyldigDato', 'ok'])
  })

  it('what was bounded by one day is bounded anew on the next, and is not before it', () => {
    const s = sak()
    const til = leggTilDager(s.idag, 1)
    const venter = (paa: Sak) =>
      prov(paa, holder(paa), 'sak.satPaaVent', { grunn: 'Ferie', til }).outcome
    const dagenEtter = gitt(orlandSkole, dagerGaar(20), hevet, dagerGaar(11))
    expect([venter(s), venter(dagenEtter), venter(s)]).toEqual(['ok', 'ugyldig', 'ok'])
  })
})

describe('an absence trigger', () => {
  const borte = (antall: number) => (sak: Sak) => {
    const dager = skoledagerBakover(sak.idag, antall, sak.rutine).map((dato) => {
      return { dato, art: 'udokumentert', aarsak: 'ukjent', timer: null } as const
    })
    naar(sak, holder(sak), 'fravaer.registrert', { dager })
  }

  it('needs no answer once the case has gone up to the trinn it speaks of', () => {
    const sak = gitt(orlandSkole, borte(7))
    expect(staar(sak, 'fravaer')).toBe('varslet')
    hevet(sak)
    expect(staar(sak, 'fravaer')).toBe('rolig')
    expect(sak.snapshot.context.fravaer.varsel).toBeNull()
  })

  it('answered «step up» is remembered until the case has come there', () => {
    const sak = gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'), borte(10))
    naar(sak, holder(sak), 'fravaer.vurdert', { svar: 'hev', ...BEGRUNNET })
    expect(sak.snapshot.context.fravaer.hevesTil).toBe(2)
    expect(nesteSteg(sak.stand, { aktor: holder(sak), skjedde: sak.idag })).toBe('plan.evaluert')
    hevet(sak)
    expect(sak.snapshot.context.fravaer.hevesTil).toBeNull()
  })
})
