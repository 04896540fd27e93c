import { describe, expect, it } from 'vitest'
import { sporsmaal } from '../../../machines/fravaer/sporsmaal.ts'
import type { Fravaersdag } from '../../../machines/fravaer/terskler.ts'
import type { Monster } from '../../../machines/rutine/fravaer.ts'
import { orlandSkole2026_2 } from '../../../machines/rutine/orlandSkole/v2026_2/rutine.ts'
import type { Rutine } from '../../../machines/rutine/skjema.ts'
import { dag, paaUkedag, skoledager } from '../../stotte/fravaersdager.ts'

const felles = { id: 'm', tekst: 'monster.m', iTrinn: [0 as const] }

/** A routine that asks for this pattern, and whose thresholds nobody reaches. */
const bare = (monster: Monster): Rutine => ({
  ...orlandSkole2026_2,
  fravaer: {
    ...orlandSkole2026_2.fravaer,
    vinduer: [
      {
        id: 'v',
        lengde: { enhet: 'skoleaar' },
        terskler: [{ id: 't', over: 180, trinn: 1, tekst: 't' }],
      },
    ],
    monstre: [monster],
  },
})
const spor = (monster: Monster, dager: readonly Fravaersdag[], idag: string) =>
  sporsmaal(bare(monster), { dager, svart: [], sak: null }, idag)?.dager

describe('the same weekday', () => {
  const monster: Monster = { ...felles, slag: 'ukedag', minst: 4, av: 6 }
  const fredager = paaUkedag(5, '2026-10-16', '2026-11-20')

  it('is seen when so many of the last ones are days away, and not before', () => {
    expect(fredager).toHaveLength(6)
    const fire = [0, 1, 3, 5].map((nr) => fredager[nr] ?? '')
    expect(
      spor(
        monster,
        fire.map((d) => dag(d)),
        '2026-11-20',
      ),
    ).toEqual(fire)
    expect(
      spor(
        monster,
        fire.slice(1).map((d) => dag(d)),
        '2026-11-20',
      ),
    ).toBeUndefined()
    // A week later the first of them is the seventh Friday back.
    expect(
      spor(
        monster,
        fire.map((d) => dag(d)),
        '2026-11-27',
      ),
    ).toBeUndefined()
  })

  it('counts the weeks in which there was school on that day', () => {
    // The autumn break is no Friday missed, and none attended.
    const rundt = ['2026-09-11', '2026-09-25', '2026-10-02', '2026-10-16'].map((d) => dag(d))
    expect(spor(monster, rundt, '2026-10-16')).toHaveLength(4)
  })

  it('is not seen in days spread over the week, nor in hours', () => {
    const spredt = ['2026-11-02', '2026-11-10', '2026-11-18', '2026-11-20'].map((d) => dag(d))
    expect(spor(monster, spredt, '2026-11-20')).toBeUndefined()
    expect(
      spor(
        monster,
        fredager.map((d) => dag(d, { timer: 2 })),
        '2026-11-20',
      ),
    ).toBeUndefined()
  })
})

describe('days by holidays', () => {
  const monster: Monster = { ...felles, slag: 'vedFri', minst: 3, skoledager: 95 }
  const foerHost = '2026-10-02'
  const etterHost = '2026-10-12'
  const foerJul = '2026-12-18'
  const etterJul = '2027-01-04'

  it('are seen by the number of holidays, not of days', () => {
    const hoest = [foerHost, etterHost, foerJul].map((d) => dag(d))
    expect(spor(monster, hoest, '2027-01-08')).toBeUndefined()
    // The winter break is week 8.
    const vinter = [...hoest, dag('2027-02-19')]
    expect(spor(monster, vinter, '2027-02-19')).toEqual([
      foerHost,
      etterHost,
      foerJul,
      '2027-02-19',
    ])
  })

  it('are those right before and right after, and a weekend is no holiday', () => {
    const inntil = [dag('2026-10-01'), dag(etterJul), dag('2027-02-19'), dag('2026-11-06')]
    expect(spor(monster, [...inntil, dag('2026-11-20')], '2027-02-19')).toBeUndefined()
  })

  it('are counted no longer ago than the routine looks', () => {
    const dager = [foerHost, etterJul, '2027-02-19'].map((d) => dag(d))
    expect(spor(monster, dager, '2027-02-19')).toHaveLength(3)
    expect(spor(monster, dager, '2027-03-15')).toBeUndefined()
  })

  it('are by a public holiday in the week too: the day squeezed in after Ascension Day', () => {
    // Ascension Day is Thursday 6 May 2027, Easter Monday 29 March, 17 May a Monday.
    const dager = ['2027-05-07', '2027-05-14', '2027-03-30'].map((d) => dag(d))
    expect(spor(monster, dager, '2027-05-14')).toHaveLength(3)
  })
})

describe('the same subject', () => {
  const monster: Monster = { ...felles, slag: 'fag', minst: 3, skoledager: 30 }
  const fra = (dato: string, ...fag: string[]) => dag(dato, { timer: 1, fag })

  it('is seen in so many days with lessons of it missed, whatever else was missed', () => {
    const gym = [
      fra('2026-11-03', 'Kroppsøving'),
      fra('2026-11-10', 'Norsk', 'Kroppsøving'),
      fra('2026-11-12', 'Norsk'),
      fra('2026-11-17', 'Kroppsøving'),
    ]
    expect(spor(monster, gym, '2026-11-20')).toEqual(['2026-11-03', '2026-11-10', '2026-11-17'])
    expect(spor(monster, gym.slice(0, 3), '2026-11-20')).toBeUndefined()
  })

  it('is not seen where no subject was recorded', () => {
    const uten = ['2026-11-03', '2026-11-10', '2026-11-17'].map((d) => dag(d, { timer: 1 }))
    expect(spor(monster, uten, '2026-11-20')).toBeUndefined()
  })
})

describe('the same lesson of the week (R573)', () => {
  const monster: Monster = { ...felles, slag: 'time', minst: 3, skoledager: 30 }
  const fra = (dato: string, ...tider: string[]) => dag(dato, { timer: 1, tider })
  /** Tuesdays. */
  const [forste, andre, tredje] = ['2026-11-03', '2026-11-10', '2026-11-17'] as const

  it('is seen by its weekday and when it begins, whatever else was missed', () => {
    const dager = [
      fra(forste, '08:15–09:00', '12:00–13:00'),
      fra('2026-11-05', '12:00–13:00'),
      fra(andre, '08:15–09:15'),
      fra(tredje, '08:15–09:00'),
    ]
    expect(spor(monster, dager, '2026-11-20')).toEqual([forste, andre, tredje])
    expect(spor(monster, dager.slice(0, 3), '2026-11-20')).toBeUndefined()
  })

  it('is another on another weekday, or at another time', () => {
    const to = [fra(forste, '08:15–09:00'), fra(andre, '08:15–09:00')]
    expect(spor(monster, [...to, fra('2026-11-18', '08:15–09:00')], '2026-11-20')).toBeUndefined()
    expect(spor(monster, [...to, fra(tredje, '08:30–09:00')], '2026-11-20')).toBeUndefined()
  })

  it('is counted no longer ago than the routine looks', () => {
    const dager = ['2026-09-29', andre, tredje].map((d) => fra(d, '08:15–09:00'))
    expect(spor(monster, dager, '2026-11-20')).toBeUndefined()
  })

  it('is for the pattern of the subject where that is known, and of lateness where the child came', () => {
    const tre = [forste, andre, tredje]
    const med = (mer: Partial<Fravaersdag>) =>
      tre.map((d) => ({ ...fra(d, '08:15–08:30'), ...mer }))
    expect(spor(monster, med({ fag: ['Norsk'] }), '2026-11-20')).toBeUndefined()
    expect(spor(monster, med({ forsent: 15 }), '2026-11-20')).toBeUndefined()
    expect(spor(monster, med({}), '2026-11-20')).toEqual(tre)
  })

  it('is asked about by 2026.2 in the third week', () => {
    const tirsdager = paaUkedag(2, '2026-10-13', '2026-11-20').map((d) => fra(d, '08:15–09:00'))
    const spurt = (antall: number) => {
      const dager = tirsdager.slice(0, antall)
      const idag = dager.at(-1)?.dato ?? ''
      return sporsmaal(orlandSkole2026_2, { dager, svart: [], sak: null }, idag)
    }
    expect(spurt(2)).toBeNull()
    expect(spurt(3)).toMatchObject({ id: 'time', trinn: 0 })
  })
})

describe('late arrivals', () => {
  const monster: Monster = { ...felles, slag: 'forsent', minst: 3, skoledager: 30 }

  it('are seen by the days, not the minutes, and no longer ago than the routine looks', () => {
    const sent = (dato: string) => dag(dato, { timer: 0.25, forsent: 15 })
    const tre = ['2026-11-03', '2026-11-10', '2026-11-17']
    expect(spor(monster, tre.map(sent), '2026-11-20')).toEqual(tre)
    expect(
      spor(monster, [sent('2026-10-02'), ...tre.slice(1).map(sent)], '2026-11-20'),
    ).toBeUndefined()
    expect(
      spor(
        monster,
        tre.map((d) => dag(d, { timer: 3 })),
        '2026-11-20',
      ),
    ).toBeUndefined()
  })
})

describe('single hours', () => {
  const monster: Monster = { ...felles, slag: 'timer', over: 9, skoledager: 30 }

  it('are seen when there are more than so many', () => {
    const timer = (siste: number) =>
      ['2026-11-03', '2026-11-10', '2026-11-17'].map((d, nr) =>
        dag(d, { timer: nr < 2 ? 3 : siste }),
      )
    expect(spor(monster, timer(3), '2026-11-20')).toBeUndefined()
    expect(spor(monster, timer(3.5), '2026-11-20')).toHaveLength(3)
  })
})

describe('rising from month to month', () => {
  const monster: Monster = { ...felles, slag: 'stigende', maaneder: 3, skoledager: 20, minst: 3 }
  const alle = skoledager('2026-08-17', '2026-11-20').slice(-60)
  /** So many days away in each of the three times of 20 school days up to 20 November. */
  const borte = (...antall: number[]) =>
    antall.flatMap((n, maaned) => alle.slice(maaned * 20, maaned * 20 + n).map((d) => dag(d)))

  it('is seen where there are days in each, more than in the one before, and the last enough', () => {
    expect(spor(monster, borte(1, 2, 3), '2026-11-20')).toHaveLength(6)
  })

  it.each([
    [2, 2, 3],
    [3, 2, 3],
    [0, 1, 3],
    [1, 2, 2],
    [1, 4, 4],
  ])('is not seen in %i, %i and %i days', (...antall) => {
    expect(spor(monster, borte(...antall), '2026-11-20')).toBeUndefined()
  })
})

describe('several periods', () => {
  const monster: Monster = {
    ...felles,
    slag: 'perioder',
    aarsaker: ['sykdom'],
    minst: 3,
    over: 3,
    skoledager: 60,
  }
  const syk = (...datoer: string[]) => datoer.map((d) => dag(d, { aarsak: 'sykdom' }))

  it('of illness are a sign when they are many and the days more than three (R575–576)', () => {
    const tre = syk('2026-10-14', '2026-10-28', '2026-10-29', '2026-11-11')
    expect(spor(monster, tre, '2026-11-20')).toHaveLength(4)
    expect(spor(monster, tre.slice(1), '2026-11-20')).toBeUndefined()
    expect(spor(monster, [...tre.slice(0, 2), ...tre.slice(3)], '2026-11-20')).toBeUndefined()
  })

  it('are seen though each is long enough to be left out of the thresholds', () => {
    const tre = ['2026-10-12', '2026-10-26', '2026-11-09'].flatMap((mandag) =>
      skoledager(
        mandag,
        mandag.replace(/..$/, (d) => String(Number(d) + 2)),
      ),
    )
    expect(spor(monster, syk(...tre), '2026-11-20')).toEqual(tre)
  })

  it('are told apart by a day at school, not by a weekend', () => {
    const to = syk('2026-11-05', '2026-11-06', '2026-11-09', '2026-11-17')
    expect(spor({ ...monster, minst: 2 }, to, '2026-11-20')).toHaveLength(4)
    expect(spor(monster, to, '2026-11-20')).toBeUndefined()
  })
})
