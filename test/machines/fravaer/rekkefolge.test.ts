import { describe, expect, it } from 'vitest'
import { naervaer } from '../../../machines/fravaer/naervaer.ts'
import type { Aasett } from '../../../machines/fravaer/rekkefolge.ts'
import { foerst, naermest } from '../../../machines/fravaer/rekkefolge.ts'
import type { Spurt } from '../../../machines/fravaer/sporsmaal.ts'
import { sporsmaal, svarPaa } from '../../../machines/fravaer/sporsmaal.ts'
import type { Fravaersdag } from '../../../machines/fravaer/terskler.ts'
import { orlandBarnehage } from '../../../machines/rutine/orlandBarnehage/rutine.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { orlandSkole2026_2 } from '../../../machines/rutine/orlandSkole/v2026_2/rutine.ts'
import type { TrinnNr } from '../../../machines/rutine/skjema.ts'
import { dag } from '../../stotte/fravaersdager.ts'

const IDAG = '2026-11-20'
const uke = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20']
const foer = ['2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12', '2026-11-13']
const alle = [...foer, ...uke].map((dato) => dag(dato))

const naer = (
  dager: readonly Fravaersdag[],
  mer: Partial<Spurt> = {},
  rutine = orlandSkole2026_2,
) => naermest(rutine, { dager, svart: [], sak: null, ...mer }, IDAG)

describe('what the absence would ask first if it goes on', () => {
  it.each([
    // R609: passes three days. R635: over six. R644: over nine.
    [1, 0, 3],
    [3, 0, 1],
    [4, 1, 3],
    [6, 1, 1],
    [7, 2, 3],
    [9, 2, 1],
  ])('%i days: trinn %i, in %i more', (antall, trinn, igjen) => {
    expect(naer(alle.slice(0, antall))).toMatchObject({ trinn, igjen })
  })

  it('is nothing for a child that was not away, nor past every threshold', () => {
    expect(naer([])).toBeNull()
    expect(naer([dag('2026-11-16', { aarsak: 'avklart' })])).toBeNull()
  })

  it('counts only the days that nobody has answered for', () => {
    const fire = alle.slice(0, 4)
    const svart = [svarPaa(orlandSkole2026_2, { dager: fire, svart: [] }, 0)]
    // Four of five answered for at trinn 0: one is new there, while six are five for trinn 1.
    expect(naer(alle.slice(0, 5), { svart })).toMatchObject({ trinn: 1, igjen: 2 })
    expect(naer(alle.slice(0, 4), { svart })).toMatchObject({ trinn: 1, igjen: 3 })
    // A case that has ended has answered for its five, whatever the trinn: two are new.
    const sak = [svarPaa(orlandSkole2026_2, { dager: alle.slice(0, 5), svart: [] }, 3)]
    expect(naer(alle.slice(0, 7), { svart: sak })).toMatchObject({ trinn: 0, igjen: 2 })
  })

  it('in a case, only for a trinn above its own', () => {
    const sak = { trinn: 1 as TrinnNr, siden: '2026-11-01' }
    expect(naer(alle.slice(0, 3), { sak })).toMatchObject({ trinn: 2, igjen: 7 })
  })

  it('one more such day does ask', () => {
    for (const antall of [3, 6, 9]) {
      const dager = alle.slice(0, antall)
      expect(naer(dager)?.igjen).toBe(1)
      const spurt = { dager: alle.slice(0, antall + 1), svart: [], sak: null }
      expect(sporsmaal(orlandSkole2026_2, spurt, IDAG)?.trinn).toBe(naer(dager)?.trinn)
    }
  })

  it('where an answer holds until the days are below, what was passed is not near', () => {
    expect(naer(alle.slice(0, 4), {}, orlandSkole)).toMatchObject({ trinn: 1, igjen: 3 })
    // R323: three days without notice in a week. Two of them are one from it.
    const to = ['2026-11-16', '2026-11-18'].map((en) => dag(en, { art: 'udokumentert' }))
    expect(naer(to, {}, orlandBarnehage)).toMatchObject({ trinn: 0, igjen: 1 })
  })
})

describe('who is looked at first', () => {
  const ingen = { dokumentert: 0, udokumentert: 0, timer: 0, forsent: 0, minutter: 0 }
  const spor = (trinn: TrinnNr) => ({ id: 'x', trinn, dager: [] })
  const naermer = (igjen: number) => ({ id: 'x', trinn: 0 as const, dager: [], igjen })
  const barn = (navn: string, sett: Partial<Aasett>) => ({
    navn,
    spor: null,
    naermest: null,
    ...sett,
    mengde: { ...ingen, ...sett.mengde },
  })
  const rekka = (...barna: ReturnType<typeof barn>[]) =>
    barna.toSorted(foerst).map(({ navn }) => navn)

  it('what asks for the higher trinn, then what asks, then what is nearest, then the rest', () => {
    expect(
      rekka(
        barn('bare borte', { mengde: { ...ingen, dokumentert: 30 } }),
        barn('tre igjen', { naermest: naermer(3) }),
        barn('spør om 0', { spor: spor(0) }),
        barn('en igjen', { naermest: naermer(1) }),
        barn('spør om 2', { spor: spor(2) }),
        barn('spør om 1', { spor: spor(1) }),
      ),
    ).toEqual(['spør om 2', 'spør om 1', 'spør om 0', 'en igjen', 'tre igjen', 'bare borte'])
  })

  it('alike in that: most days without notice, most days, most hours, most often late', () => {
    const m = (endring: Partial<Aasett['mengde']>) => ({ mengde: { ...ingen, ...endring } })
    expect(
      rekka(
        barn('ingenting', {}),
        barn('for sent', m({ forsent: 4 })),
        barn('timer', m({ timer: 1 })),
        barn('syk', m({ dokumentert: 2 })),
        barn('mange timer', m({ timer: 9 })),
        barn('uten beskjed', m({ udokumentert: 1 })),
        barn('uten beskjed og syk', m({ udokumentert: 1, dokumentert: 1 })),
      ),
    ).toEqual([
      'uten beskjed og syk',
      'uten beskjed',
      'syk',
      'mange timer',
      'timer',
      'for sent',
      'ingenting',
    ])
  })

  it('alike in everything, they keep the order they came in', () => {
    expect(rekka(barn('Anna', {}), barn('Bo', {}), barn('Cato', {}))).toEqual([
      'Anna',
      'Bo',
      'Cato',
    ])
  })
})

describe('normal attendance', () => {
  it('goes as far back as the routine looks, and no further', () => {
    expect(naervaer(orlandSkole2026_2, [], IDAG)).toEqual({ dager: 20, av: 20 })
  })

  it('two days in twenty are normal; with the third it begins again after the first of them', () => {
    const to = [dag('2026-11-09'), dag('2026-11-16')]
    expect(naervaer(orlandSkole2026_2, to, IDAG)).toEqual({ dager: 20, av: 20 })
    // School days after Monday the ninth: four in its week, five in this one.
    expect(naervaer(orlandSkole2026_2, [...to, dag('2026-11-18')], IDAG)).toEqual({
      dager: 9,
      av: 20,
    })
  })
})
