import { expect, test } from 'vitest'
import { flathet } from './flathet.ts'
import type { Prove } from './utholdenhet.ts'

const prove = (sekund: number, holder: Partial<Prove>): Prove => ({
  sekund,
  perSekund: 500,
  svar: 7500,
  feil: 0,
  p99: 200,
  rss: 200,
  heap: 80,
  filer: 100,
  haandtak: 80,
  ...holder,
})
const prover = (holder: (i: number) => Partial<Prove>) =>
  Array.from({ length: 40 }, (_, i) => prove(i * 15, holder(i)))
const dom = (holder: (i: number) => Partial<Prove>) =>
  Object.fromEntries(flathet(prover(holder)).map(({ hva, flat }) => [hva, flat]))

const FLATT = { rss: true, heap: true, filer: true, haandtak: true }

test('what goes up and down about the same place is flat', () => {
  expect(dom((i) => ({ rss: 200 + (i % 3) * 10, filer: 90 + (i % 5) }))).toEqual(FLATT)
})

test('what only grows while it warms up is flat', () => {
  expect(dom((i) => ({ rss: Math.min(200, 100 + i * 15), heap: i < 8 ? 20 : 80 }))).toEqual(FLATT)
})

test.each(['rss', 'heap', 'filer', 'haandtak'] as const)(
  '%s that never stops growing is not',
  (hva) => {
    expect(dom((i) => ({ [hva]: 100 + i }))).toEqual({ ...FLATT, [hva]: false })
  },
)

test('what the system does not tell is not called flat', () => {
  const [rss, , filer] = flathet(prover(() => ({ filer: null })))
  expect(rss).toMatchObject({ forhold: 1, flat: true })
  expect(filer).toMatchObject({ forhold: Number.NaN, flat: false })
})
