import { expect, test } from 'vitest'
import { datoI, klokkaI } from '../../server/klokke.ts'

test.each([
  ['2026-01-10T22:59:59.999Z', '2026-01-10'],
  ['2026-01-10T23:00:00.000Z', '2026-01-11'],
  ['2026-07-10T21:59:59.999Z', '2026-07-10'],
  ['2026-07-10T22:00:00.000Z', '2026-07-11'],
  ['2026-03-29T00:30:00.000Z', '2026-03-29'],
  ['2026-01-10T23:30:00.000Z', '2026-01-11'],
])('%s is %s in Norway', (instant, dag) => {
  expect(datoI(instant)).toBe(dag)
})

test.each([
  ['2026-01-10T22:59:59.999Z', '23:59'],
  ['2026-01-10T23:00:00.000Z', '00:00'],
  ['2026-07-10T06:05:00.000Z', '08:05'],
  // On both sides of the hour that the clock skips.
  ['2026-03-29T00:59:00.000Z', '01:59'],
  ['2026-03-29T01:00:00.000Z', '03:00'],
])('at %s clocks in Norway show %s', (instant, klokka) => {
  expect(klokkaI(instant)).toBe(klokka)
})
