import { expect, test } from 'vitest'
import { uker } from '../../client/ui/fravaer/uker.ts'

test('a window is drawn in whole weeks, Monday to Friday', () => {
  expect(uker('2026-11-18', '2026-11-24', [])).toEqual([
    ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'],
    ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'],
  ])
})

test('weekends are there when a day in the window falls on one, and only then', () => {
  expect(uker('2026-11-16', '2026-11-22', ['2026-11-21'])[0]).toHaveLength(7)
  expect(uker('2026-11-16', '2026-11-22', ['2026-11-14', '2026-11-20'])[0]).toHaveLength(5)
})

test('a week of which only the weekend is in the window has no line', () => {
  expect(uker('2026-11-21', '2026-11-24', [])).toHaveLength(1)
})
