import { describe, expect, test } from 'vitest'
import { lesDag, lesDager } from '../../../server/folk/verdier.ts'

describe('a date in a file of people', () => {
  test.each([
    ['03.12.2026', '2026-12-03'],
    ['3.12.2026', '2026-12-03'],
    ['3.12.26', '2026-12-03'],
    ['2026-12-03', '2026-12-03'],
    // A short year is one of this century, for a child's birth too.
    ['1.2.15', '2015-02-01'],
  ])('%s is taken for what it says', (skrevet, dag) => {
    expect(lesDag(skrevet)).toEqual({ verdi: dag })
  })

  test.each([
    ['3/12/2026', 'datoform'],
    ['3.12', 'datoform'],
    ['3.12.026', 'datoform'],
    ['20261203', 'datoform'],
    ['31.02.26', 'datoFinnesIkke'],
    ['2026-13-01', 'datoFinnesIkke'],
  ])('%s is refused', (skrevet, grunn) => {
    expect(lesDag(skrevet)).toEqual({ grunn })
  })

  test('days in one cell may be written in different ways, and stand in order, once each', () => {
    expect(lesDager('3.12.26, 2026-11-02 | 03.12.2026')).toEqual({
      verdi: ['2026-11-02', '2026-12-03'],
    })
  })
})
