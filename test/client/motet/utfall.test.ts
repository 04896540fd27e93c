import { describe, expect, it } from 'vitest'
import type { Holdt } from '../../../client/motet/oppsummering/utfall.ts'
import { gjenstaar, utfallet } from '../../../client/motet/oppsummering/utfall.ts'

type Sak = Parameters<typeof utfallet>[0]

const HOLDT = '2026-11-18'

const mote = (om: string, endring: object) => ({
  navn: 'mote',
  om,
  slag: 'evaluering',
  dato: HOLDT,
  tid: null,
  tider: [],
  holdt: null,
  avlyst: null,
  ...endring,
})
const tid = (dato: string) => ({ dato, kl: '10:00', minutter: 60 })
const holdt = (om: string, dato: string, endring: object = {}) =>
  mote(om, { dato, tid: tid(dato), holdt: { dato }, ...endring })
const MOTET = holdt('motet', HOLDT)

const rad = (id: string, evalueres: string) => ({ id, omraade: `Område ${id}`, evalueres })
const evaluering = (dato: string, utfall: Record<string, string>) => ({
  dato,
  oppsummering: `Det vi ble enige om ${dato}`,
  utfall: Object.fromEntries(Object.entries(utfall).map(([id, en]) => [id, { utfall: en }])),
  ord: { utfall },
})
const versjon = (nr: number, endring: object) => ({
  nr,
  periode: 1,
  fra: '2026-10-21',
  til: null,
  rader: [rad(`${nr}.1`, '2026-11-18'), rad(`${nr}.2`, '2026-11-18')],
  evalueringer: [],
  ...endring,
})
const sak = (versjoner: object[], moter: object[] = []): Sak => {
  const siste = versjoner.at(-1)
  const gjelder = siste && Object(siste).til === null
  return {
    plan: {
      gjeldende: gjelder ? siste : null,
      tidligere: gjelder ? versjoner.slice(0, -1) : versjoner,
    },
    prosesser: [MOTET, ...moter],
    tilstander: [],
    overganger: [{ type: 'mote.foreslatt', tillatt: true }],
    kanSkrive: true,
  } as unknown as Sak
}
const utfall = (...args: Parameters<typeof sak>) =>
  utfallet(sak(...args), MOTET as unknown as Holdt)

const BEGGE = { '1.1': 'viderefores', '1.2': 'avsluttes' }

describe('what came of a meeting', () => {
  it.each(['2026-11-18', '2026-11-19', '2026-12-02'])(
    'is what was decided on %s, be it that day or later',
    (dato) => {
      const viderefort = versjon(1, { periode: 2, evalueringer: [evaluering(dato, BEGGE)] })
      const { oppsummering, tiltak, hvemGjor, ...resten } = utfall([viderefort])
      expect(resten.dato).toBe(dato)
      expect(oppsummering).toBe(`Det vi ble enige om ${dato}`)
      expect(tiltak.map(({ ord }) => ord)).toEqual(['viderefores', 'avsluttes'])
      expect(hvemGjor.map(({ id }) => id)).toEqual(['1.1'])
    },
  )

  it('is not what was decided before it, nor what the next evaluation meeting came to', () => {
    const foer = evaluering('2026-11-17', BEGGE)
    expect(utfall([versjon(1, { periode: 2, evalueringer: [foer] })]).dato).toBeNull()
    const neste = holdt('neste', '2026-12-16')
    const etter = versjon(1, { periode: 2, evalueringer: [evaluering('2026-12-16', BEGGE)] })
    expect(utfall([etter], [neste])).toMatchObject({ dato: null, oppsummering: null, tiltak: [] })
    expect(utfall([etter], [{ ...neste, slag: 'annet' }]).dato).toBe('2026-12-16')
  })

  it('is the new version where one was put in force, be it days after', () => {
    const gammel = versjon(1, {
      til: '2026-11-20',
      evalueringer: [evaluering('2026-11-19', { '1.1': 'justeres', '1.2': 'avsluttes' })],
    })
    const ny = versjon(2, { fra: '2026-11-20', rader: [rad('2.1', '2026-12-16')] })
    expect(utfall([gammel, ny]).hvemGjor).toMatchObject([{ id: '2.1', evalueres: '2026-12-16' }])
  })

  it('is nothing to do where the plan ended, though another is made later', () => {
    const gammel = versjon(1, {
      til: '2026-11-19',
      evalueringer: [evaluering('2026-11-18', { '1.1': 'avsluttes', '1.2': 'avsluttes' })],
    })
    expect(utfall([gammel]).hvemGjor).toEqual([])
    expect(utfall([gammel, versjon(2, { fra: '2027-01-12' })]).hvemGjor).toEqual([])
  })

  it('stands when the plan goes on: a later evaluation ends none of its measures, and later dates are not told as its own', () => {
    const alle = { '1.1': 'viderefores', '1.2': 'viderefores' }
    const forste = evaluering('2026-11-18', alle)
    const rader = (evalueres: string) => [rad('1.1', evalueres), rad('1.2', evalueres)]
    const da = utfall([
      versjon(1, { periode: 2, rader: rader('2026-12-16'), evalueringer: [forste] }),
    ])
    expect(da.hvemGjor.map(({ id, evalueres }) => [id, evalueres])).toEqual([
      ['1.1', '2026-12-16'],
      ['1.2', '2026-12-16'],
    ])
    const evalueringer = [forste, evaluering('2026-12-16', BEGGE)]
    const senere = utfall([versjon(1, { periode: 3, rader: rader('2027-01-20'), evalueringer })])
    expect(senere).toMatchObject({ dato: da.dato, tiltak: da.tiltak })
    expect(senere.hvemGjor.map(({ id, evalueres }) => [id, evalueres])).toEqual([
      ['1.1', null],
      ['1.2', null],
    ])
  })
})

describe('the next meeting', () => {
  const neste = (...moter: object[]) => utfall([], moter).neste

  it('is the first one with a time after that day, of any kind', () => {
    const drofting = mote('a', { slag: 'drofting', tid: tid('2026-11-25') })
    expect(neste(mote('b', { tid: tid('2026-12-16') }), drofting).tid).toEqual(tid('2026-11-25'))
    expect(neste(mote('samme', { tid: tid(HOLDT) })).tid).toBeUndefined()
  })

  it('stays the one that was agreed when it has been held, and not when it was called off', () => {
    const naeste = holdt('a', '2026-12-16')
    const enda = mote('b', { tid: tid('2027-01-13') })
    expect(neste(naeste, enda).tid).toEqual(tid('2026-12-16'))
    const avlyst = mote('a', {
      tid: tid('2026-12-16'),
      avlyst: { dato: '2026-12-01', grunn: 'Syk' },
    })
    expect(neste(avlyst, enda).tid).toEqual(tid('2027-01-13'))
  })

  it('is not the meeting itself, where people met sooner than they were called in to', () => {
    const motet = holdt('motet', HOLDT, { tid: tid('2026-11-19') })
    expect(
      utfallet({ ...sak([]), prosesser: [motet] } as unknown as Sak, motet as unknown as Holdt)
        .neste.tid,
    ).toBeUndefined()
  })

  it('is being found where people are asked when they can come, after that day', () => {
    const sporsmaal = (dato: string) => mote('a', { slag: 'annet', tider: [tid(dato)] })
    expect(neste(sporsmaal('2026-12-16'))).toEqual({ tid: undefined, finnerTid: true })
    expect(neste(sporsmaal('2026-11-17')).finnerTid).toBe(false)
    expect(neste().finnerTid).toBe(false)
  })
})

describe('what is left after the meeting that was held last', () => {
  const igjen = (...moter: object[]) =>
    gjenstaar(sak([versjon(1, {})], moter), MOTET as unknown as Holdt).neste

  it('is to call in to the next evaluation, until that is called in or a time is sought for it', () => {
    expect(igjen()).toBe(true)
    expect(igjen(mote('a', { slag: 'annet', tid: tid('2026-12-16') }))).toBe(true)
    expect(igjen(mote('a', { tid: tid('2026-12-16') }))).toBe(false)
    expect(igjen(mote('a', { tider: [tid('2026-12-16')] }))).toBe(false)
  })
})
