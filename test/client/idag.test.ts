import { expect, test } from 'vitest'
import { skillerSeg } from '../../client/idag/skillerSeg.ts'

const enhet = (navn: string, aapne: number | 'faa', forfalt: number | 'faa') => ({
  navn,
  aapne,
  forfalt,
})

test('the unit with the largest part overdue stands out, not the largest unit', () => {
  const funnet = skillerSeg([enhet('stor', 26, 10), enhet('liten', 9, 5), enhet('rolig', 12, 0)])
  expect(funnet?.navn).toBe('liten')
})

test('one late case is no pattern, and a unit alone stands out from nothing', () => {
  expect(skillerSeg([enhet('en', 1, 1), enhet('annen', 20, 0)])).toBeUndefined()
  expect(skillerSeg([enhet('alene', 9, 5)])).toBeUndefined()
})

test('what is veiled is pointed at by nobody', () => {
  expect(skillerSeg([enhet('skjermet', 'faa', 'faa'), enhet('en', 9, 'faa')])).toBeUndefined()
})
