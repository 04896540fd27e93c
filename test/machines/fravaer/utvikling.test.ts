import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fravaersdag } from '../../../machines/fravaer/terskler.ts'
import { foerOgSist, utvikling } from '../../../machines/fravaer/utvikling.ts'
import { leggTilDager, ukedag } from '../../../machines/kalender/dato.ts'
import { erSkoledag } from '../../../machines/kalender/skoledager.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import type { Hjemmetid } from '../../../machines/timeplan/uke.ts'

/** A Friday. The routine's autumn holiday is week 41: 5–11 October. */
const IDAG = '2026-11-20'

const SKOLE = { skolefri: orlandSkole.skolefri, planleggingsdager: [] as string[] }

const dag = (dato: string, mer: Partial<Fravaersdag> = {}): Fravaersdag => ({
  dato,
  art: 'udokumentert',
  aarsak: 'ukjent',
  timer: null,
  ...mer,
})

describe('the absence over time', () => {
  it('begins on the Monday of the week twelve weeks before the case, and ends today', () => {
    const { inndeling, perioder } = utvikling(SKOLE, [], '2026-11-04', IDAG)
    expect(inndeling).toBe('uke')
    expect(perioder[0]).toMatchObject({ fra: '2026-08-10', til: '2026-08-16' })
    expect(perioder.at(-1)).toMatchObject({ fra: '2026-11-16', til: IDAG, skoledager: 5 })
  })

  it('counts whole days by kind and days with single hours apart, and nothing on days without school', () => {
    const dager = [
      dag('2026-10-07'),
      dag('2026-11-09'),
      dag('2026-11-10', { art: 'dokumentert', aarsak: 'sykdom' }),
      dag('2026-11-11', { art: 'dokumentert', aarsak: 'avklart' }),
      dag('2026-11-12', { timer: 2 }),
      dag('2026-11-14'),
    ]
    const { perioder } = utvikling(SKOLE, dager, '2026-11-04', IDAG)
    const uka = (fra: string) => perioder.find((en) => en.fra === fra)
    expect(uka('2026-11-09')).toEqual({
      fra: '2026-11-09',
      til: '2026-11-15',
      skoledager: 5,
      hjemme: 0,
      dokumentert: 2,
      udokumentert: 1,
      timer: 1,
    })
    expect(uka('2026-10-05')).toMatchObject({ skoledager: 0, udokumentert: 0 })
  })

  it('counts neither a day on which the unit’s staff plans nor what is recorded on it', () => {
    // One of them is a Sunday, and one is agreed to be at home.
    const planleggingsdager = ['2026-11-09', '2026-11-11', '2026-11-15']
    const enhet = { ...SKOLE, planleggingsdager }
    const dager = [dag('2026-11-09'), dag('2026-11-10'), dag('2026-11-11', { timer: 2 })]
    const uka = (hjemme: Hjemmetid[]) =>
      utvikling(enhet, dager, '2026-11-04', IDAG, hjemme).perioder.find(
        ({ fra }) => fra === '2026-11-09',
      )
    expect(uka([])).toMatchObject({ skoledager: 3, hjemme: 0, udokumentert: 1, timer: 0 })
    const onsdag = { om: 't1', fra: '2026-11-02', til: '2026-11-15', dager: [3, 4] }
    expect(uka([onsdag])).toMatchObject({ skoledager: 2, hjemme: 1, udokumentert: 1 })
  })

  it('is told by the month where a year of weeks is more than the eye can hold', () => {
    const { inndeling, perioder } = utvikling(SKOLE, [], '2025-09-15', IDAG)
    expect(inndeling).toBe('maaned')
    expect(perioder[0]).toMatchObject({ fra: '2025-06-01', til: '2025-06-30' })
    expect(perioder.at(-1)).toMatchObject({ fra: '2026-11-01', til: IDAG })
  })

  it('loses no day and counts none twice, however it is cut', () => {
    const datoer = fc.integer({ min: 0, max: 900 }).map((n) => leggTilDager(IDAG, -n))
    const dager = fc.uniqueArray(datoer, { maxLength: 60 }).map((en) => en.map((dato) => dag(dato)))
    fc.assert(
      fc.property(dager, fc.integer({ min: 0, max: 800 }), (borte, siden) => {
        const { inndeling, perioder } = utvikling(SKOLE, borte, leggTilDager(IDAG, -siden), IDAG)
        const fra = perioder[0]?.fra ?? ''
        const talt = perioder.reduce((sum, en) => sum + en.udokumentert, 0)
        expect(talt).toBe(
          borte.filter(({ dato }) => dato >= fra && erSkoledag(dato, orlandSkole)).length,
        )
        for (const [nr, en] of perioder.entries()) {
          expect(en.udokumentert).toBeLessThanOrEqual(en.skoledager)
          expect(inndeling === 'uke' ? ukedag(en.fra) : en.fra.slice(8)).toBe(
            inndeling === 'uke' ? 1 : '01',
          )
          if (nr > 0) expect(leggTilDager(perioder[nr - 1]?.til ?? '', 1)).toBe(en.fra)
        }
      }),
    )
  })
})

describe('before a measure and at the end of it', () => {
  const tiltak = { fra: '2026-09-21', til: null }

  it('are four weeks each: the last ones before it began, and the last ones so far', () => {
    const dager = ['2026-08-21', '2026-08-24', '2026-09-18', '2026-09-21', '2026-10-23'].map((d) =>
      dag(d),
    )
    expect(foerOgSist(SKOLE, dager, tiltak, IDAG)).toEqual({
      foer: { fra: '2026-08-24', til: '2026-09-20', skoledager: 20, hjemme: 0, borte: 2 },
      sist: { fra: '2026-10-24', til: IDAG, skoledager: 20, hjemme: 0, borte: 0 },
    })
  })

  it('never reach back before it began, and end when it did', () => {
    const { sist } = foerOgSist(SKOLE, [dag('2026-10-02')], { ...tiltak, til: '2026-10-02' }, IDAG)
    expect(sist).toEqual({
      fra: '2026-09-21',
      til: '2026-10-02',
      skoledager: 10,
      hjemme: 0,
      borte: 1,
    })
  })

  it.each([
    ['a week of school tells', '2026-11-16', 5, 0],
    ['four days do not', '2026-11-17', 4, null],
    ['it began today', IDAG, 1, null],
  ])('say nothing of too few school days: %s', (_, fra, skoledager, borte) => {
    expect(foerOgSist(SKOLE, [], { fra, til: null }, IDAG).sist).toMatchObject({
      skoledager,
      borte,
    })
  })

  it('know that nothing can be told of the weeks before, where they were holidays', () => {
    const august = { fra: '2026-08-17', til: null }
    expect(foerOgSist(SKOLE, [], august, IDAG).foer).toMatchObject({
      skoledager: 0,
      borte: null,
    })
  })

  it('count whole days of either kind, and not single hours', () => {
    const dager = [
      dag('2026-11-18', { timer: 3 }),
      dag('2026-11-19', { art: 'dokumentert', aarsak: 'sammenhengendeSykdom' }),
      dag('2026-11-20'),
    ]
    expect(foerOgSist(SKOLE, dager, tiltak, IDAG).sist.borte).toBe(2)
  })
})

describe('days that are agreed to be at home', () => {
  /** Mondays and Tuesdays at home from 26 October on, and two hours of each Friday. */
  const hjemme: Hjemmetid[] = [
    {
      om: 't1',
      fra: '2026-10-26',
      til: '2026-12-20',
      dager: [1, 2],
      deler: { dager: [5], timer: 2 },
    },
  ]

  it('are neither attended nor away, whatever is recorded of them', () => {
    const dager = [
      dag('2026-11-09'),
      dag('2026-11-10', { timer: 3 }),
      dag('2026-11-11'),
      dag('2026-11-12', { timer: 2 }),
      dag('2026-11-13', { timer: 2 }),
    ]
    const { perioder } = utvikling(SKOLE, dager, '2026-11-04', IDAG, hjemme)
    expect(perioder.find(({ fra }) => fra === '2026-11-09')).toMatchObject({
      skoledager: 3,
      hjemme: 2,
      udokumentert: 1,
      timer: 1,
    })
    expect(perioder.find(({ fra }) => fra === '2026-10-19')).toMatchObject({ hjemme: 0 })
  })

  it('are no sign that a measure helped: the days that are left are held against each other', () => {
    // Away each Monday and Tuesday before, and each Wednesday after they were agreed to be at home.
    const foer = [
      '2026-09-28',
      '2026-09-29',
      '2026-10-12',
      '2026-10-13',
      '2026-10-19',
      '2026-10-20',
    ]
    const etter = ['2026-10-28', '2026-11-04', '2026-11-11', '2026-11-18']
    const avtalt = ['2026-11-02', '2026-11-03', '2026-11-16']
    const dager = [...foer, ...etter, ...avtalt].map((d) => dag(d))
    const tiltak = { fra: '2026-10-26', til: null }
    const svar = foerOgSist(SKOLE, dager, tiltak, '2026-11-22', hjemme)
    expect(svar.foer).toMatchObject({ skoledager: 15, hjemme: 0, borte: 6 })
    expect(svar.sist).toMatchObject({ skoledager: 12, hjemme: 8, borte: 4 })
  })

  it('are none where there is no school', () => {
    // The autumn break is week 41, 5 to 9 October.
    const oktober = [{ om: 't1', fra: '2026-09-28', til: '2026-10-11', dager: [1, 2] }]
    const { perioder } = utvikling(SKOLE, [], '2026-11-04', IDAG, oktober)
    const uka = (mandag: string) => perioder.find(({ fra }) => fra === mandag)
    expect(uka('2026-09-28')).toMatchObject({ skoledager: 3, hjemme: 2 })
    expect(uka('2026-10-05')).toMatchObject({ skoledager: 0, hjemme: 0 })
  })

  it('may leave too few to tell by', () => {
    const alle = [{ om: 't1', fra: '2026-10-26', til: '2026-12-20', dager: [1, 2, 3, 4] }]
    const tiltak = { fra: '2026-11-02', til: null }
    const { sist } = foerOgSist(SKOLE, [dag('2026-11-06')], tiltak, IDAG, alle)
    expect(sist).toMatchObject({ skoledager: 3, hjemme: 12, borte: null })
  })

  it('and those that the child is to be there make up all school days, however it is agreed', () => {
    const tid = fc.record({
      fra: fc.integer({ min: 0, max: 200 }),
      lengde: fc.integer({ min: 0, max: 80 }),
      dager: fc.subarray([1, 2, 3, 4, 5]),
    })
    fc.assert(
      fc.property(fc.array(tid, { maxLength: 3 }), (tider) => {
        const avtalt = tider.map(({ fra, lengde, dager }, nr) => ({
          om: `t${nr}`,
          fra: leggTilDager(IDAG, -fra),
          til: leggTilDager(IDAG, lengde - fra),
          dager,
        }))
        const uten = utvikling(SKOLE, [], '2026-06-01', IDAG).perioder
        const med = utvikling(SKOLE, [], '2026-06-01', IDAG, avtalt).perioder
        expect(med.map((en) => en.skoledager + en.hjemme)).toEqual(uten.map((en) => en.skoledager))
        expect(med.filter((en) => en.skoledager < 0)).toEqual([])
      }),
    )
  })
})
