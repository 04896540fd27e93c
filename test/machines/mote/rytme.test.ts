import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dagerMellom, leggTilDager, ukedag } from '../../../machines/kalender/dato.ts'
import { erSkoledag } from '../../../machines/kalender/skoledager.ts'
import { feilIRytmen, flyttRytme, rytmedager } from '../../../machines/mote/rytme.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'

const skoledag = (dato: string) => erSkoledag(dato, orlandSkole)
const rytme = (endring: object = {}) => ({
  fra: '2026-11-25',
  uker: 4,
  antall: 6,
  til: '2027-11-01',
  ...endring,
})

describe('a rhythm of meetings', () => {
  test('every fourth Wednesday, off Christmas and the winter holiday to the next school day', () => {
    expect(rytmedager(rytme(), skoledag)).toEqual([
      { dato: '2026-11-25', egentlig: '2026-11-25' },
      // Christmas is from the 21st to the 2nd, which is a Saturday.
      { dato: '2027-01-04', egentlig: '2026-12-23' },
      { dato: '2027-01-20', egentlig: '2027-01-20' },
      { dato: '2027-02-17', egentlig: '2027-02-17' },
      { dato: '2027-03-17', egentlig: '2027-03-17' },
      { dato: '2027-04-14', egentlig: '2027-04-14' },
    ])
    expect(rytmedager(rytme({ fra: '2027-02-24', antall: 1 }), skoledag)).toEqual([
      { dato: '2027-03-01', egentlig: '2027-02-24' },
    ])
  })

  test('ends at its last day or after so many, whichever is first', () => {
    const dager = (endring: object) => rytmedager(rytme(endring), skoledag).map(({ dato }) => dato)
    expect(dager({ til: '2027-01-20' })).toEqual(['2026-11-25', '2027-01-04', '2027-01-20'])
    expect(dager({ til: '2027-01-03' })).toEqual(['2026-11-25'])
    expect(dager({ antall: 2 })).toEqual(['2026-11-25', '2027-01-04'])
  })

  test.each([
    ['five hundred meetings', { antall: 500 }, ['antall']],
    ['no meeting', { antall: 0 }, ['antall']],
    ['half a meeting', { antall: 1.5 }, ['antall']],
    ['what is no number', { antall: Number.NaN }, ['antall']],
    ['three months and a week between', { uker: 13 }, ['uker']],
    ['no weeks between', { uker: 0 }, ['uker']],
    ['an end before its start', { til: '2026-11-24' }, ['til']],
    ['half a year, week by week', { uker: 1, antall: 26 }, []],
    ['a quarter between', { uker: 12 }, []],
  ])('%s', (_, endring, felt) => {
    expect(feilIRytmen(rytme(endring))).toEqual(felt)
  })

  test('no meeting is on a day off, none on the day of another, and none before its time', () => {
    const dag = fc.integer({ min: 0, max: 2000 }).map((nr) => leggTilDager('2024-01-01', nr))
    fc.assert(
      fc.property(
        fc.record({
          fra: dag,
          uker: fc.integer({ min: 1, max: 12 }),
          antall: fc.integer({ min: 1, max: 26 }),
          til: dag.map((en) => leggTilDager(en, 400)),
        }),
        (en) => {
          const dager = rytmedager(en, skoledag)
          for (const { dato, egentlig } of dager) {
            expect(skoledag(dato)).toBe(true)
            expect(dato <= en.til).toBe(true)
            expect(ukedag(egentlig)).toBe(ukedag(en.fra))
            expect(dagerMellom(en.fra, egentlig) % (7 * en.uker)).toBe(0)
            // The next there is: each day between is one off.
            for (let d = egentlig; d < dato; d = leggTilDager(d, 1)) expect(skoledag(d)).toBe(false)
          }
          const bare = dager.map(({ dato }) => dato)
          expect(bare).toEqual([...new Set(bare)].sort())
          expect(dager.length).toBeLessThanOrEqual(en.antall)
        },
      ),
      { numRuns: 500 },
    )
  })

  test('moved as a whole from Fridays to Mondays, off days off again', () => {
    const fredager = ['2026-12-04', '2026-12-11', '2026-12-18']
    expect(flyttRytme(fredager, 3, skoledag)).toEqual(['2026-12-07', '2026-12-14', '2027-01-04'])
    // Both would be on the first day after Christmas.
    expect(flyttRytme(['2026-12-14', '2026-12-16'], 7, skoledag)).toEqual([
      '2027-01-04',
      '2027-01-05',
    ])
  })

  test('however it is moved, no meeting is lost, on a day off or on the day of another', () => {
    const dager = fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { maxLength: 26 })
    fc.assert(
      fc.property(dager, fc.integer({ min: -60, max: 60 }), (alle, antall) => {
        const rytme = alle.toSorted((a, b) => a - b).map((nr) => leggTilDager('2026-08-17', nr))
        const flyttet = flyttRytme(rytme, antall, skoledag)
        expect(flyttet).toHaveLength(rytme.length)
        expect(flyttet).toEqual([...new Set(flyttet)].sort())
        expect(flyttet.every(skoledag)).toBe(true)
      }),
    )
  })
})
