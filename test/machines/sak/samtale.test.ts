import { describe, expect, it } from 'vitest'
import { definisjonAv } from '../../../machines/forlop/hendelser.ts'
import { samtalen } from '../../../machines/forlop/samtale.ts'
import { vei } from '../../../machines/forlop/vei.ts'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { orlandBarnehage } from '../../../machines/rutine/orlandBarnehage/rutine.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import type { Aktor } from '../../../machines/sak/konvolutt.ts'
import { BEGRUNNET, HORT, iTrinn, tilSteg } from '../../stotte/forlop.ts'
import type { Sak } from '../../stotte/sak.ts'
import { gitt, holder, med, naar } from '../../stotte/sak.ts'

const punkter = (sak: Sak, aktor: Aktor = holder(sak)) =>
  samtalen(sak.stand, { aktor, skjedde: sak.idag })
const typer = (sak: Sak, aktor?: Aktor) => punkter(sak, aktor).map(({ type }) => type)
const gjorte = (sak: Sak) =>
  punkter(sak)
    .filter(({ gjort }) => gjort)
    .map(({ type }) => type)

describe('what one sitting can write down', () => {
  it('on trinn 0: the worry, guardians, child, and the way on (R490–545, R595–620)', () => {
    for (const rutine of [orlandSkole, orlandBarnehage]) {
      expect(typer(gitt(rutine))).toEqual([
        'undring.konkretisert',
        'foresatte.kontaktet',
        'barnet.hort',
        'trinn.hevet',
      ])
    }
  })

  it('on trinn 1 of a school: talk, child, areas, views and what is shared (R622–641)', () => {
    expect(typer(gitt(orlandSkole, iTrinn(1)))).toEqual([
      'samtale.holdt',
      'barnet.hort',
      'kartlegging.registrert',
      'forstaaelse.gitt',
      'forstaaelse.enighet',
    ])
  })

  it('in a kindergarten the tiltaksleder is asked before the talk (R517)', () => {
    expect(typer(gitt(orlandBarnehage, iTrinn(1))).slice(0, 2)).toEqual([
      'tiltaksleder.droftet',
      'samtale.holdt',
    ])
  })

  it('on trinn 2 other services too, on trinn 3 the form of contact, both before views are shared', () => {
    expect(typer(gitt(orlandSkole, iTrinn(2)))).toEqual([
      'samtale.holdt',
      'barnet.hort',
      'kartlegging.registrert',
      'hjelpetjenester.vurdert',
      'forstaaelse.gitt',
      'forstaaelse.enighet',
    ])
    expect(typer(gitt(orlandSkole, iTrinn(3)))).toContain('kontaktform.avklart')
  })

  it('tells what the case has already', () => {
    const sak = gitt(orlandSkole)
    expect(gjorte(sak)).toEqual([])
    naar(sak, holder(sak), 'barnet.hort', HORT)
    expect(gjorte(sak)).toEqual(['barnet.hort'])
    const forstaa = gitt(orlandSkole, iTrinn(1), tilSteg('forstaa'))
    expect(gjorte(forstaa)).toEqual(['samtale.holdt', 'barnet.hort', 'kartlegging.registrert'])
  })

  it('leaves out what the asker may not write: the step up is the holder’s', () => {
    expect(typer(gitt(orlandSkole), med('teamleder'))).toEqual([
      'undring.konkretisert',
      'foresatte.kontaktet',
      'barnet.hort',
    ])
  })

  it('is nothing while the case rests or is closed', () => {
    const hviler = gitt(orlandSkole)
    naar(hviler, holder(hviler), 'sak.satPaaVent', {
      grunn: 'Reise',
      til: leggTilDager(hviler.idag, 9),
    })
    const lukket = gitt(orlandSkole)
    naar(lukket, holder(lukket), 'sak.lukket', { grunn: 'flyttet', ...BEGRUNNET })
    expect([punkter(hviler), punkter(lukket)]).toEqual([[], []])
  })

  it('has room for every recording that any of the routines asks for before a plan', () => {
    for (const rutine of [orlandSkole, orlandBarnehage]) {
      for (const nr of [0, 1, 2, 3] as const) {
        const sak = gitt(rutine, ...(nr === 0 ? [] : [iTrinn(nr)]))
        const { samtale, kartlagt, enighet, iverksett, hev } = rutine.trinn[nr].krav
        const krav =
          nr === 0 ? [...kartlagt, ...hev] : [...samtale, ...kartlagt, ...enighet, ...iverksett]
        const asked = krav.flatMap((navn) => {
          const type = vei(navn)
          return type && definisjonAv(type).gruppe === 'arbeid' ? [type] : []
        })
        expect(typer(sak)).toEqual(expect.arrayContaining(asked))
      }
    }
  })
})
