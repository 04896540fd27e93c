import { describe, expect, it } from 'vitest'
import { frister } from '../../../machines/forlop/frister.ts'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { skoledagerBakover } from '../../../machines/kalender/skoledager.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import {
  AVSLUTTES,
  BEGRUNNET,
  evaluering,
  hevet,
  iTrinn,
  JUSTERES,
  oppfyll,
  rad,
  tilSteg,
  utkast,
  VIDERE,
} from '../../stotte/forlop.ts'
import type { Sak } from '../../stotte/sak.ts'
import {
  dagerGaar,
  gitt,
  holder,
  mangler,
  mottaker,
  naar,
  prov,
  SYSTEM,
  staar,
} from '../../stotte/sak.ts'

const TIL = { person: 'prove-tiltaksleder', rolle: 'tiltaksleder' } as const
const TILBUD = { til: TIL, overlevering: 'Kort om saken' }
const neste = (sak: Sak) => frister(sak.stand)[0]

describe('the relay', () => {
  const tilbudt = (sak: Sak) => void naar(sak, holder(sak), 'stafett.tilbudt', TILBUD)

  it('stays where it is until the offer is accepted', () => {
    const sak = gitt(orlandSkole, tilbudt)
    expect(sak.snapshot.context.stafett.holder.rolle).toBe('kontaktlaerer')
    expect(mangler(sak, holder(sak), 'stafett.mottatt')).toEqual(['rolle'])
    naar(sak, mottaker(sak), 'stafett.mottatt', {})
    expect(sak.snapshot.context.stafett).toMatchObject({ holder: TIL, bytter: 1, tilbud: null })
  })

  it.each(['stafett.avslaatt', 'stafett.trukket'] as const)('stays when %s', (type) => {
    const sak = gitt(orlandSkole, tilbudt)
    const { holder: foer } = sak.snapshot.context.stafett
    if (type === 'stafett.avslaatt') naar(sak, mottaker(sak), type, { grunn: 'Har for mange' })
    else naar(sak, holder(sak), type, {})
    expect(sak.snapshot.context.stafett).toMatchObject({ holder: foer, bytter: 0, tilbud: null })
  })

  it('is not offered to whoever holds it already', () => {
    const sak = gitt(orlandSkole)
    const til = sak.snapshot.context.stafett.holder
    expect(prov(sak, holder(sak), 'stafett.tilbudt', { ...TILBUD, til }).outcome).toBe('ugyldig')
  })

  it('is not offered in a closed case', () => {
    const sak = gitt(orlandSkole)
    naar(sak, holder(sak), 'sak.lukket', { grunn: 'flyttet', ...BEGRUNNET })
    expect(mangler(sak, holder(sak), 'stafett.tilbudt')).toEqual(['ikkeLukket'])
    naar(sak, holder(sak), 'sak.gjenaapnet', BEGRUNNET)
    expect(mangler(sak, holder(sak), 'stafett.tilbudt')).toEqual([])
  })
})

describe('life', () => {
  it('deadlines rest on hold, and are moved by the time at rest', () => {
    const sak = gitt(orlandSkole, dagerGaar(1))
    const foer = neste(sak)?.forfaller
    naar(sak, holder(sak), 'sak.satPaaVent', { grunn: 'Reise', til: leggTilDager(sak.idag, 21) })
    expect(frister(sak.stand).map((f) => f.type)).toEqual(['gjenoppta'])
    expect(mangler(sak, holder(sak), 'undring.konkretisert')).toEqual(['aktiv'])
    dagerGaar(21)(sak)
    naar(sak, SYSTEM, 'sak.pauseUtlopt', {})
    expect(neste(sak)?.forfaller).toBe(leggTilDager(foer ?? '', 21))
    expect(mangler(sak, holder(sak), 'undring.konkretisert')).toEqual([])
  })

  it('an offer that is due before the rest is over comes first', () => {
    const sak = gitt(orlandSkole)
    naar(sak, holder(sak), 'sak.satPaaVent', { grunn: 'Reise', til: leggTilDager(sak.idag, 1) })
    naar(sak, holder(sak), 'stafett.tilbudt', TILBUD)
    expect(frister(sak.stand).map((f) => f.type)).toEqual(['gjenoppta', 'svarStafett'])
  })

  it('a reopened case keeps what was mapped and evaluated, and is to be agreed on again', () => {
    const sak = gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'))
    naar(sak, holder(sak), 'sak.lukket', { grunn: 'flyttet', ...BEGRUNNET })
    naar(sak, holder(sak), 'sak.gjenaapnet', BEGRUNNET)
    expect([staar(sak, 'liv'), staar(sak, 'trapp')]).toEqual(['aktiv', 'trinn1.forstaa'])
    const ark = sak.snapshot.context.arbeid[1]
    expect(Object.keys(ark?.kartlegging ?? {})).toHaveLength(4)
    expect(ark?.enighet).toBe(null)
    expect(sak.snapshot.context.plan.tidligere).toMatchObject([{ nr: 1, til: sak.idag }])
  })
})

describe('the stair', () => {
  it('a step down goes on with the plan', () => {
    const sak = gitt(orlandSkole, iTrinn(2), tilSteg('folgeOpp'))
    oppfyll(sak, 'senk')
    naar(sak, holder(sak), 'trinn.senket', BEGRUNNET)
    expect(staar(sak, 'trapp')).toBe('trinn1.folgeOpp')
    expect(sak.snapshot.context.trinnlogg.map((t) => t.trinn)).toEqual([0, 1, 2, 1])
  })

  it('a step up to where the case has been starts with an empty sheet', () => {
    const sak = gitt(orlandSkole, iTrinn(2), tilSteg('folgeOpp'))
    oppfyll(sak, 'senk')
    naar(sak, holder(sak), 'trinn.senket', BEGRUNNET)
    naar(sak, holder(sak), 'plan.utkastLagret', utkast(rad(leggTilDager(sak.idag, 30))))
    naar(sak, holder(sak), 'plan.iverksatt', BEGRUNNET)
    hevet(sak)
    expect(sak.snapshot.context.arbeid[2]?.kartlegging).toEqual({})
  })
})

describe('the plan', () => {
  it('each row is evaluated by itself, and one that is adjusted asks for a new version', () => {
    const sak = gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'))
    naar(sak, holder(sak), 'plan.evaluert', evaluering(sak, VIDERE, JUSTERES))
    expect(mangler(sak, holder(sak), 'plan.viderefort')).toEqual(['kanViderefores'])
  })

  it('a row that has ended is not evaluated again', () => {
    const sak = gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'))
    naar(sak, holder(sak), 'plan.evaluert', evaluering(sak, AVSLUTTES, VIDERE))
    naar(sak, holder(sak), 'plan.viderefort', { evalueres: leggTilDager(sak.idag, 30) })
    const [avsluttet, levende] = sak.snapshot.context.plan.gjeldende?.rader ?? []
    const { utfall } = evaluering(sak, VIDERE)
    expect(Object.keys(utfall)).toEqual([levende?.id])
    const igjen = { ...evaluering(sak), utfall: { ...utfall, [avsluttet?.id ?? '']: VIDERE } }
    expect(prov(sak, holder(sak), 'plan.evaluert', igjen).outcome).toBe('ugyldig')
  })

  it('falls due with the first of its rows', () => {
    const sak = gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'))
    const evaluering = frister(sak.stand).find(({ type }) => type === 'evaluering')
    expect(evaluering?.forfaller).toBe(leggTilDager(sak.idag, 30))
  })
})

describe('absence', () => {
  const borte = (antall: number) => (sak: Sak) => {
    const dager = skoledagerBakover(sak.idag, antall, sak.rutine).map(
      (dato) => ({ dato, art: 'udokumentert', aarsak: 'ukjent', timer: null }) as const,
    )
    naar(sak, SYSTEM, 'fravaer.registrert', { dager })
  }

  it.each(['hev', 'bli', 'avvis'] as const)(
    'is answered %s by a person, and moves nothing',
    (svar) => {
      const sak = gitt(orlandSkole, dagerGaar(40), borte(7))
      expect(sak.snapshot.context.fravaer.varsel).toMatchObject({ terskel: 'over6', trinn: 1 })
      const foer = staar(sak, 'trapp')
      expect(mangler(sak, SYSTEM, 'fravaer.vurdert')).toEqual(['rolle'])
      naar(sak, holder(sak), 'fravaer.vurdert', { svar, ...BEGRUNNET })
      expect([staar(sak, 'fravaer'), staar(sak, 'trapp')]).toEqual(['rolig', foer])
    },
  )

  it('an answered threshold is quiet, the next one asks', () => {
    const sak = gitt(orlandSkole, dagerGaar(40), borte(7))
    naar(sak, holder(sak), 'fravaer.vurdert', { svar: 'bli', ...BEGRUNNET })
    borte(7)(sak)
    expect(staar(sak, 'fravaer')).toBe('rolig')
    borte(10)(sak)
    expect(sak.snapshot.context.fravaer.varsel?.terskel).toBe('over9')
  })
})

describe('a late entry', () => {
  it('counts from the day it happened, and shows that it was recorded later', () => {
    const sak = gitt(orlandSkole, dagerGaar(9))
    const data = {
      resultat: 'hort',
      form: 'samtale',
      syn: 'Vil ha ro',
      ord: 'barnets',
      sett: 'ikkeSett',
    } as const
    const { hendelse } = naar(sak, holder(sak), 'barnet.hort', data, leggTilDager(sak.idag, -4))
    expect(hendelse.registrert.slice(0, 10) > hendelse.skjedde).toBe(true)
    expect(sak.snapshot.context.stemme?.dato).toBe(leggTilDager(sak.idag, -4))
  })
})
