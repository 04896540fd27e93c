import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { skjerm } from '../../../server/idag/skjerm.ts'

const alle = (...tall: number[]) => skjerm(tall.map((en) => ({ tall: en, skjermes: true })))

describe('small numbers', () => {
  test.each<[string, number[], (number | string)[]]>([
    ['five may be told', [5, 12], [5, 12]],
    ['four may not, nor what would give it away', [4, 12, 8], ['faa', 12, 'skjult']],
    ['none is told as few, and hides no other', [0, 12, 8], ['faa', 12, 8]],
    ['two that are few hide each other', [3, 4, 12], ['faa', 'faa', 12]],
    ['two whose sum is few do not', [1, 2, 12, 30], ['faa', 'faa', 'skjult', 30]],
    ['a single number is veiled alone', [3], ['faa']],
    ['nothing is nothing', [], []],
  ])('%s', (_hva, tall, ventet) => {
    expect(alle(...tall)).toEqual(ventet)
  })

  test('a unit whose cases one sees is told as it is', () => {
    const deler = [
      { tall: 2, skjermes: false },
      { tall: 9, skjermes: true },
    ]
    expect(skjerm(deler)).toEqual([2, 9])
  })

  test('the sum of all never gives a single small number away', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 2, maxLength: 8 }), (tall) => {
        const vist = alle(...tall)
        const borte = tall.filter((_, nr) => typeof vist[nr] !== 'number')
        expect(vist.filter((en) => typeof en === 'number').every((en) => Number(en) >= 5)).toBe(
          true,
        )
        const alleErFaa = tall.every((en) => en < 5)
        if (borte.some((en) => en > 0) && !alleErFaa) {
          expect(borte.length).toBeGreaterThan(1)
          expect(borte.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(5)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
