import { describe, expect, it } from 'vitest'
import type { Spurt, Svart } from '../../../machines/fravaer/sporsmaal.ts'
import { sporsmaal, svarPaa } from '../../../machines/fravaer/sporsmaal.ts'
import type { Fravaersdag } from '../../../machines/fravaer/terskler.ts'
import { antallSkoledager } from '../../../machines/kalender/skoledager.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { orlandSkole2026_2 } from '../../../machines/rutine/orlandSkole/v2026_2/rutine.ts'
import type { Rutine, TrinnNr } from '../../../machines/rutine/skjema.ts'
import { dag, monstreISak, paaUkedag, skoledager } from '../../stotte/fravaersdager.ts'

const spor = (
  dager: readonly Fravaersdag[],
  idag: string,
  mer: Partial<Spurt> = {},
  rutine: Rutine = orlandSkole2026_2,
) => sporsmaal(rutine, { dager, svart: [], sak: null, ...mer }, idag)

const svar = (dager: readonly Fravaersdag[], trinn: TrinnNr, svart: readonly Svart[] = []): Svart =>
  svarPaa(orlandSkole2026_2, { dager, svart }, trinn)

const alle = skoledager('2026-08-17', '2027-06-18')
const borte = (...nr: number[]) => nr.map((i) => dag(alle[i] ?? ''))
const denDagen = (nr: number): string => alle[nr] ?? ''

describe('every Friday away', () => {
  const fredager = paaUkedag(5, '2026-08-21', '2027-06-18').map((d) => dag(d))

  it('is asked about within six weeks', () => {
    const dagen = fredager.find((_, nr) => {
      const hittil = fredager.slice(0, nr + 1)
      return spor(hittil, hittil.at(-1)?.dato ?? '') !== null
    })
    expect(antallSkoledager('2026-08-21', dagen?.dato ?? '', orlandSkole)).toBeLessThanOrEqual(30)
  })

  it('is asked about again when new Fridays add up, though never seven in thirty days', () => {
    const forste = fredager.slice(0, 3)
    const svart = [svar(forste, 0)]
    const ny = (antall: number) => {
      const hittil = fredager.slice(0, antall)
      return spor(hittil, hittil.at(-1)?.dato ?? '', { svart })
    }
    expect([3, 4, 5].map(ny)).toEqual([null, null, null])
    expect(ny(6)).toMatchObject({ id: 'ukedag', dager: fredager.slice(3, 6).map((d) => d.dato) })
  })

  it('asks for the next trinn by the half-year, in a case that stands on trinn 0', () => {
    const sak = { trinn: 0, siden: '2026-09-14' } as const
    const trinn = fredager.map((_, nr) => {
      const hittil = fredager.slice(0, nr + 1)
      return spor(hittil, hittil.at(-1)?.dato ?? '', { sak, svart: [svar(hittil, 0)] })
    })
    expect(trinn.find((en) => en !== null)).toMatchObject({ id: 'halvaarOver10', trinn: 1 })
  })
})

describe('the flu', () => {
  it('is not asked about, though it lasts a week', () => {
    const uke = skoledager('2026-11-09', '2026-11-13').map((d) => dag(d, { aarsak: 'sykdom' }))
    expect(spor(uke, '2026-11-13')).toBeNull()
    expect(spor(uke, '2026-11-20')).toBeNull()
  })
})

describe('several windows (R609–645, 0040)', () => {
  it('each have their thresholds: slow absence passes those of the half-year, or of the year', () => {
    // One day in every tenth school day never makes four in thirty.
    const hverTiende = borte(0, 10, 20, 30, 40, 50, 60)
    expect(spor(hverTiende, denDagen(59))).toBeNull()
    expect(spor(hverTiende, denDagen(60))).toMatchObject({ id: 'halvaarOver6', trinn: 0 })
    const hver16 = borte(...[0, 16, 32, 48, 64, 80, 96, 112, 128, 144, 160])
    expect(spor(hver16.slice(0, 10), denDagen(159))).toBeNull()
    expect(spor(hver16, denDagen(160))).toMatchObject({ id: 'aarOver10', trinn: 0 })
  })

  it('begin anew with the half-year, and with the school year', () => {
    const foerJul = skoledager('2026-08-17', '2026-12-18').filter((_, nr) => nr % 12 === 0)
    const dager = foerJul.map((d) => dag(d))
    expect(dager).toHaveLength(8)
    expect(spor(dager, '2026-12-18')).toMatchObject({ id: 'halvaarOver6' })
    expect(spor(dager, '2027-01-04')).toBeNull()
    const iFjor = skoledager('2026-01-05', '2026-05-01').filter((_, nr) => nr % 10 === 0)
    expect(
      spor(
        [...iFjor, '2026-08-17'].map((d) => dag(d)),
        '2026-08-17',
      ),
    ).toBeNull()
  })

  it('speak with one voice: the highest trinn, and of two the one that the routine names first', () => {
    expect(spor(borte(0, 1, 2, 3, 4, 5, 6), denDagen(6))).toMatchObject({ id: 'over6', trinn: 1 })
    const begge = borte(0, 10, 20, 57, 58, 59, 60)
    expect(spor(begge, denDagen(60))).toMatchObject({
      id: 'over3',
      dager: [57, 58, 59, 60].map(denDagen),
    })
  })
})

describe('an answer', () => {
  const fire = borte(10, 11, 12, 13)

  it('is good for the days that were known, at its trinn and below', () => {
    const svart = [svar(fire, 0)]
    expect(spor(fire, denDagen(13), { svart })).toBeNull()
    const sju = [...fire, ...borte(20, 21, 22)]
    expect(spor(sju, denDagen(22), { svart })).toMatchObject({
      id: 'over6',
      dager: sju.map(({ dato }) => dato),
    })
    expect(spor(sju, denDagen(22), { svart: [svar(sju, 1)] })).toBeNull()
  })

  it('is not asked for again by what else these days show: no child is asked about twice for them', () => {
    const fredager = paaUkedag(5, '2026-10-16', '2026-11-06').map((d) => dag(d))
    const svart = [svar(fredager, 0)]
    for (const dato of skoledager('2026-11-06', '2027-06-18')) {
      expect(spor(fredager, dato, { svart })).toBeNull()
    }
  })

  it('is good for no day that was not known when it was given, though it had been', () => {
    const svart = [svar(fire, 1)]
    const sene = borte(6, 7, 8, 9)
    expect(spor([...sene, ...fire], denDagen(13), { svart })).toMatchObject({
      dager: sene.map(({ dato }) => dato),
    })
  })

  it('is good for no day that did not count when it was given, and counts now', () => {
    const avklarte = borte(10, 11, 12, 13).map((d) => ({ ...d, aarsak: 'avklart' as const }))
    const svart = [svar([...avklarte, ...borte(1, 2, 3, 4)], 1)]
    expect(spor([...fire, ...borte(1, 2, 3, 4)], denDagen(13), { svart })).toMatchObject({
      dager: fire.map(({ dato }) => dato),
    })
  })

  it('remembers each day once', () => {
    const forste = svar(fire, 1)
    const andre = svar([...fire, ...borte(20)], 0, [forste])
    expect(andre).toEqual({ trinn: 0, talte: [denDagen(20)], andre: [] })
    const hoyere = svar([...fire, dag(denDagen(21), { timer: 1 })], 2, [forste])
    expect(hoyere).toEqual({ trinn: 2, talte: fire.map((d) => d.dato), andre: [denDagen(21)] })
  })

  it('is good for hours too, and what is new of them asks again', () => {
    const timer = (...nr: number[]) => borte(...nr).map((d) => ({ ...d, timer: 5 }))
    expect(spor(timer(1, 2), denDagen(2))).toMatchObject({ id: 'timer' })
    const svart = [svar(timer(1, 2), 0)]
    expect(spor(timer(1, 2, 3), denDagen(3), { svart })).toBeNull()
    expect(spor(timer(1, 2, 3, 4), denDagen(4), { svart })).toMatchObject({
      id: 'timer',
      dager: [denDagen(3), denDagen(4)],
    })
  })
})

describe('a case', () => {
  const sak = (trinn: TrinnNr, siden = '2026-08-17') => ({ sak: { trinn, siden } })

  it('is asked only for a trinn above its own', () => {
    const sju = borte(0, 1, 2, 3, 4, 5, 6)
    expect(spor(borte(0, 1, 2, 3), denDagen(3), sak(0))).toBeNull()
    expect(spor(sju, denDagen(6), sak(0))?.id).toBe('over6')
    expect(spor(sju, denDagen(6), sak(1))).toBeNull()
  })

  it('is asked about patterns on the trinn that the routine names', () => {
    const gym = [1, 6, 11].map((nr) => dag(denDagen(nr), { timer: 1, fag: ['Kroppsøving'] }))
    const hos = (trinn: TrinnNr) => spor(gym, denDagen(11), sak(trinn), monstreISak)?.id
    expect([0, 1, 2, 3].map((nr) => hos(nr as TrinnNr))).toEqual([
      'fag',
      undefined,
      undefined,
      undefined,
    ])
  })

  it('is asked of no pattern in the days before it was opened', () => {
    const gym = [1, 6, 11].map((nr) => dag(denDagen(nr), { timer: 1, fag: ['Kroppsøving'] }))
    expect(spor(gym, denDagen(11), sak(0, denDagen(1)), monstreISak)).toBeNull()
    expect(spor(gym, denDagen(11), sak(0, denDagen(0)), monstreISak)?.id).toBe('fag')
  })
})
