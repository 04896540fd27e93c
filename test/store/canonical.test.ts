import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonical } from '../../db/canonical.ts'

test('keys are sorted at every level, nothing is padded', () => {
  expect(canonical({ b: [{ d: null, c: 'å' }], a: 1.5, aa: true, A: '"' })).toBe(
    '{"A":"\\"","a":1.5,"aa":true,"b":[{"c":"å","d":null}]}',
  )
})

test('undefined properties are left out', () => {
  expect(canonical({ a: undefined, b: 1 })).toBe('{"b":1}')
})

test.each([Number.NaN, Number.POSITIVE_INFINITY, undefined, 1n, new Date(0), () => 1, new Map()])(
  'refuses %s, which JSON cannot carry',
  (verdi) => {
    expect(() => canonical({ verdi: [verdi] })).toThrow(TypeError)
  },
)

test('reads back as the same value, and equal values give equal text', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (verdi) => {
      const tekst = canonical(verdi)
      expect(JSON.parse(tekst)).toEqual(JSON.parse(JSON.stringify(verdi)))
      expect(canonical(JSON.parse(tekst))).toBe(tekst)
    }),
  )
})
