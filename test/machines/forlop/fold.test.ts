import { describe, expect, it } from 'vitest'
import { evolve } from '../../../machines/forlop/evolve.ts'
import { FOLD, fold, stegvis } from '../../../machines/forlop/fold.ts'
import { overforinger, somVerdi } from '../../../machines/forlop/overforing.ts'
import { deler, tilstandstekst } from '../../../machines/forlop/stand.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import type { Hendelse } from '../../../machines/sak/konvolutt.ts'
import { HORT, hevet, iTrinn } from '../../stotte/forlop.ts'
import { aapning, dagerGaar, gitt, holder, naar, SYSTEM, sisteOm } from '../../stotte/sak.ts'

const fortalt = () => {
  const sak = gitt(orlandSkole, hevet)
  naar(sak, holder(sak), 'barnet.hort', HORT)
  return { sak, om: sisteOm(sak) }
}

const ny = (type: string, data: unknown = {}, om?: string): Hendelse => ({
  id: 'ny',
  type,
  data,
  aktor: SYSTEM,
  skjedde: '2026-06-01',
  registrert: '2026-06-01T12:00:00.000Z',
  ...(om !== undefined && { om }),
})

describe('the fold', () => {
  it('gives after each event what was decided then', () => {
    const { sak } = fortalt()
    const alle = [sak.opprettet, ...sak.hendelser]
    const steg = [...stegvis(orlandSkole, alle)]
    expect(steg.map(({ nr }) => nr)).toEqual(alle.map((_, i) => i + 1))
    expect(steg.slice(1).map((stand, i) => tilstandstekst(stand, sak.hendelser[i]?.om))).toEqual(
      sak.hendelser.map(({ tilstand }) => tilstand),
    )
    expect(deler(fold(orlandSkole, alle))).toEqual(deler(sak.stand))
  })

  it('begins with the event that opens a case, and with no other', () => {
    expect(() => fold(orlandSkole, [ny('notat.skrevet', { tekst: 'Hei' })])).toThrow(
      expect.objectContaining({ name: 'FoldStopp', nr: 1, type: 'notat.skrevet', tilstand: '' }),
    )
    expect(() => fold(orlandSkole, [])).toThrow(
      expect.objectContaining({ name: 'FoldStopp', nr: 1, type: 'ingen' }),
    )
    expect(() => fold(orlandSkole, [])).toThrow('in a case that is not open')
  })

  it('stops where the state has no transition, and names event, type and state', () => {
    const opprettet = aapning(orlandSkole, '2026-04-13')
    const alle = [opprettet, ny('undring.konkretisert'), ny('stafett.mottatt')]
    expect(() => fold(orlandSkole, alle)).toThrow(
      expect.objectContaining({
        name: 'FoldStopp',
        nr: 2 + 1,
        type: 'stafett.mottatt',
        tilstand: expect.stringContaining('stafett.holdes'),
        message: expect.stringMatching(
          /^event 3, stafett.mottatt, has no transition in .*liv.aktiv/,
        ),
      }),
    )
  })

  it('stops at an event of a process that is not there, or that has ended', () => {
    const { sak, om } = fortalt()
    const { nr } = sak.stand
    const stopp = (hendelse: Hendelse, tilstand: string) =>
      expect(() => evolve(sak.stand, hendelse)).toThrow(
        expect.objectContaining({ nr: nr + 1, tilstand: expect.stringContaining(tilstand) }),
      )
    stopp(ny('stemme.besvart', {}, 'ingen'), 'liv.aktiv')
    const svar = { resultat: 'fulgt', hva: 'Ny plass.', fortalt: sak.idag, fortaltAv: 'rektor' }
    naar(sak, holder(sak), 'stemme.besvart', { ...svar } as never, sak.idag, om)
    expect(() => evolve(sak.stand, ny('stemme.vist', {}, om))).toThrow('stemme.besvart')
  })

  it('is numbered from one', () => {
    expect(FOLD).toBeGreaterThanOrEqual(1)
  })
})

describe('a case that was moved by a release', () => {
  it('stands where it was moved to, with all that it remembers', () => {
    const sak = gitt(orlandSkole, iTrinn(1), dagerGaar(1))
    const fra = tilstandstekst(sak.stand)
    const til = fra.replace(/trapp\.\S+/, 'trapp.trinn1.planlegge')
    const data = { navn: 'prove', fra, til, hvorfor: 'En tilstand er borte.' }
    const { stand, effekter } = evolve(sak.stand, ny('sak.overfort', data))
    expect(tilstandstekst(stand)).toBe(til)
    expect(stand.sak.context).toEqual(sak.stand.sak.context)
    expect([stand.nr, stand.versjon, effekter]).toEqual([sak.stand.nr + 1, sak.stand.nr + 1, []])
  })

  it('reads states as they were recorded', () => {
    expect(somVerdi('liv.aktiv trapp.trinn1.kartlegge utkast.ingen')).toEqual({
      liv: 'aktiv',
      trapp: { trinn1: 'kartlegge' },
      utkast: 'ingen',
    })
  })

  it('each move that a release brought has a name of its own, and says why', () => {
    expect(new Set(overforinger.map(({ navn }) => navn)).size).toBe(overforinger.length)
    for (const { hvorfor, flytt } of overforinger) {
      expect([typeof flytt, hvorfor.length > 0]).toEqual(['function', true])
    }
  })
})
