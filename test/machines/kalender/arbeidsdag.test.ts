import { expect, it } from 'vitest'
import { arbeidsdagFoer } from '../../../machines/kalender/arbeidsdag.ts'

it.each([
  ['a Thursday is Tuesday', '2026-12-03', '2026-12-01'],
  ['a Monday is Thursday', '2026-12-07', '2026-12-03'],
  ['a Tuesday is Friday', '2026-12-08', '2026-12-04'],
  ['a Saturday is Thursday', '2026-12-05', '2026-12-03'],
  ['the day after Easter is before it', '2027-03-30', '2027-03-23'],
  ['the first working day of a year is in the old one', '2027-01-04', '2026-12-30'],
  ['a day of the autumn break is in it: staff are at work', '2026-10-07', '2026-10-05'],
])('two working days before %s', (_, dato, foer) => {
  expect(arbeidsdagFoer(dato, 2)).toBe(foer)
  expect(arbeidsdagFoer(dato, 0)).toBe(dato)
})
