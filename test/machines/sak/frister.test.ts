import { describe, expect, it } from 'vitest'
import { frister } from '../../../machines/forlop/frister.ts'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { nesteSkoledag, skoledagerBakover } from '../../../machines/kalender/skoledager.ts'
import { orlandBarnehage } from '../../../machines/rutine/orlandBarnehage/rutine.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { svarfristForVarsel } from '../../../machines/sak/frister.ts'
import {
  BEGRUNNET,
  evaluering,
  iTrinn,
  iverksett,
  oppfyll,
  tilSteg,
  VIDERE,
} from '../../stotte/forlop.ts'
import type { Sak } from '../../stotte/sak.ts'
import { dagerGaar, gitt, holder, naar, SYSTEM } from '../../stotte/sak.ts'

/** The case's own: those of its processes are looked at with them. */
const alle = (sak: Sak) => frister(sak.stand).filter(({ om }) => om === undefined)
const en = (sak: Sak, type: string) => alle(sak).find((f) => f.type === type)
const omDager = (sak: Sak, antall: number) =>
  nesteSkoledag(leggTilDager(sak.idag, antall), sak.rutine)

const tilbudt = (sak: Sak) =>
  void naar(sak, holder(sak), 'stafett.tilbudt', {
    til: { person: 'prove-tiltaksleder', rolle: 'tiltaksleder' },
    overlevering: 'Kort om saken',
  })
const paaVent = (antall: number) => (sak: Sak) =>
  void naar(sak, holder(sak), 'sak.satPaaVent', {
    grunn: 'Reise',
    til: leggTilDager(sak.idag, antall),
  })
const borte = (sak: Sak) => {
  const dager = skoledagerBakover(sak.idag, 7, sak.rutine).map(
    (dato) => ({ dato, art: 'udokumentert', aarsak: 'ukjent', timer: null }) as const,
  )
  naar(sak, SYSTEM, 'fravaer.registrert', { dager })
}

describe('the deadline of a substep (0006)', () => {
  it('may be met on its last day, and is called out on the day after', () => {
    const sak = gitt(orlandSkole)
    const forfaller = leggTilDager(sak.idag, orlandSkole.trinn[0].frister.undring)
    expect(alle(sak)).toEqual([
      {
        type: 'steg',
        forfaller,
        utrop: { dato: leggTilDager(forfaller, 1), hendelse: 'frist.oversittet' },
      },
    ])
  })

  it('that falls on a weekend waits until Monday', () => {
    const [frist] = alle(gitt(orlandBarnehage))
    expect([frist?.forfaller, frist?.utrop?.dato]).toEqual(['2026-04-20', '2026-04-21'])
  })

  it('is called out once, and stays', () => {
    const sak = gitt(orlandSkole, dagerGaar(4))
    const [foer] = alle(sak)
    naar(sak, SYSTEM, 'frist.oversittet', {})
    expect(alle(sak)).toEqual([{ ...foer, utrop: null }])
  })

  it('is called out anew in the next substep', () => {
    const sak = gitt(orlandSkole, dagerGaar(4))
    naar(sak, SYSTEM, 'frist.oversittet', {})
    naar(sak, holder(sak), 'undring.konkretisert', { hva: 'Kommer sent', tegn: [] })
    const { forfaller, utrop } = en(sak, 'steg') ?? {}
    expect(forfaller).toBe(omDager(sak, orlandSkole.trinn[0].frister.hore))
    expect(utrop?.hendelse).toBe('frist.oversittet')
  })

  it.each(['kartlegge', 'forstaa', 'planlegge'] as const)('on trinn 1 in %s is its own', (steg) => {
    const sak = gitt(orlandSkole, iTrinn(1), tilSteg(steg))
    expect(en(sak, 'steg')?.forfaller).toBe(omDager(sak, orlandSkole.trinn[1].frister[steg]))
  })
})

describe('a plan in force', () => {
  it('is called out on the day of its evaluation, and no substep beside it', () => {
    const sak = gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'))
    const forfaller = leggTilDager(sak.idag, 30)
    const utrop = { dato: forfaller, hendelse: 'plan.forfalt' }
    expect(alle(sak)).toEqual([{ type: 'evaluering', forfaller, utrop }])
    sak.idag = forfaller
    naar(sak, SYSTEM, 'plan.forfalt', {})
    expect(alle(sak)).toEqual([{ type: 'evaluering', forfaller, utrop: null }])
  })

  it('asks for the next step within the days of the substep once it is evaluated', () => {
    const sak = gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'), dagerGaar(10))
    naar(sak, holder(sak), 'plan.evaluert', evaluering(sak, VIDERE))
    expect(alle(sak).map((f) => [f.type, f.forfaller])).toEqual([
      ['steg', omDager(sak, orlandSkole.trinn[1].frister.folgeOpp)],
    ])
  })

  it('on trinn 0 leaves the substep its own deadline, soonest first', () => {
    const sak = gitt(orlandSkole, iverksett)
    expect(alle(sak).map((f) => f.type)).toEqual(['steg', 'evaluering'])
  })
})

describe('an answer that is waited for', () => {
  it('to the relay: within the days of the routine', () => {
    const sak = gitt(orlandSkole, dagerGaar(2), tilbudt)
    const forfaller = omDager(sak, orlandSkole.svarfrist.stafett)
    expect(en(sak, 'svarStafett')).toEqual({ type: 'svarStafett', forfaller, utrop: null })
  })

  it('to an absence: within the days of the routine, on a school day', () => {
    const sak = gitt(orlandSkole, dagerGaar(40), borte)
    const forfaller = omDager(sak, orlandSkole.svarfrist.varsel)
    expect(en(sak, 'svarVarsel')).toEqual({ type: 'svarVarsel', forfaller, utrop: null })
    expect(svarfristForVarsel(orlandSkole, '2026-05-28')).toBe('2026-06-01')
  })
})

describe('while the case rests', () => {
  it('only the day it is taken up again stands, and whoever is offered the relay', () => {
    const sak = gitt(orlandSkole, dagerGaar(40), borte, paaVent(9))
    const til = leggTilDager(sak.idag, 9)
    const utrop = { dato: til, hendelse: 'sak.pauseUtlopt' }
    expect(alle(sak)).toEqual([{ type: 'gjenoppta', forfaller: til, utrop }])
    tilbudt(sak)
    expect(alle(sak).map((f) => f.type)).toEqual(['svarStafett', 'gjenoppta'])
  })

  it('the substep rests with it', () => {
    const sak = gitt(orlandSkole, paaVent(20), dagerGaar(6))
    naar(sak, holder(sak), 'sak.gjenopptatt', BEGRUNNET)
    const dager = orlandSkole.trinn[0].frister.undring
    expect(en(sak, 'steg')?.forfaller).toBe(omDager(sak, dager))
  })

  it('a closed case waits for nobody', () => {
    const sak = gitt(orlandSkole, (s) => oppfyll(s, 'avslutt'))
    naar(sak, holder(sak), 'sak.avsluttet', { oppsummering: 'Det gikk seg til' })
    expect(alle(sak)).toEqual([])
  })
})
